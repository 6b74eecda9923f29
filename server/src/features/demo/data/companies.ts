import { type Sector } from '../personas.js';

/** Past employers and schools in the CVs. All invented; a company that should bear one of these names is not meant. */
const softwareHouses =
  'Brackwater Software|Candleford Labs|Copperleaf Analytics Works|Drumlin Digital|Eelgrass Systems|Fernhollow Data|Gannet Row Studio|Hollowbrook Payments|Inkwell & Tide|Juniper Lane Tech|Kittiwake Cloud|Larkfold Interactive|Millrace Computing|Nightjar Networks|Otterburn Software|Pebbleshore Commerce|Quillstone Media|Rooksnest Security|Saltmarsh Robotics|Thistledown Apps|Umberfield IT|Vellum Bridge|Wrenhaven Logistics IT|Yarrowgate Solutions|Zephyr Mill Games'.split(
    '|',
  );

export const companies: Readonly<Record<Sector, readonly string[]>> = {
  software: softwareHouses,
  product: softwareHouses,
  industry:
    'Ashgrove Turbines|Bellcast Forgings|Corvane Pumps|Dellmoor Machine Works|Ferrowick Rail|Gritstone Drives|Holmscar Robotics|Ironbeck Axles|Lodestar Valves|Tarnside Hydraulics'.split(
      '|',
    ),
  health:
    'Appletree Hospital|Birchmere Clinic|Elmsgate General Hospital|Foxglove Care Home|Harrow Hill Infirmary|Lindenhof-Klinik Süd|St Brannoc’s Hospital|Willowbank Medical Centre'.split(
      '|',
    ),
};

export const schools: readonly string[] = [
  'Merrow University of Technology',
  'Halloway Polytechnic',
  'Lindenmark School of Applied Sciences',
  'Castelvento University',
  'Open College of Thornby',
  'Brindlewood University',
];
