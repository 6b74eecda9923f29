import { Component, type ReactNode } from 'react';
import { FaultState } from './fault-state.js';

interface Props {
  readonly children: ReactNode;
}

/** One per card: a part that breaks says so in its own place and leaves the page standing. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <FaultState error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
