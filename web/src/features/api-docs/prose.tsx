/** Paragraphs with `code` in backticks. */
export const Prose = ({ children }: { children: string }) => (
  <>
    {children.split('\n\n').map((paragraph) => (
      <p key={paragraph}>
        {paragraph.split('`').map((part, index) => {
          const key = `${index}${part}`;
          return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
        })}
      </p>
    ))}
  </>
);
