/** A button that copies something; its picture needs the label. */
export function CopyButton({ label, run }: { label: string; run: () => void }) {
  return (
    <button type="button" class="iconButton" aria-label={label} title={label} onClick={run}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M3.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z" />
      </svg>
    </button>
  );
}
