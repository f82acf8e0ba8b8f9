import { Button } from 'antd';
import { useRef } from 'react';

type FilePickerProps = {
  readonly label: string;
  /** As of an input of files. */
  readonly accept: string;
  readonly onFile: (file: File) => void | Promise<void>;
};

/** A button that lets a person choose a file; the same one can be chosen again after it was changed. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void onFile(file);
        }}
      />
    </>
  );
}
