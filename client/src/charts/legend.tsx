import classes from './chart.module.css';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly isOutlined?: boolean;
}

/** The series of a chart, as plain text beside their colour. */
export function Legend({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={classes.legend} aria-hidden="true">
      {entries.map(({ key, name, colour, isOutlined }) => (
        <li key={key}>
          <svg width="12" height="12">
            <rect
              x="1"
              y="1"
              width="10"
              height="10"
              rx="2"
              stroke={colour}
              strokeWidth="1.5"
              fill={isOutlined ? 'none' : colour}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
