import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { narrowed } from './filter-in-address.ts';

/** Milliseconds without a key before the list follows what is typed. */
const pause = 150;

/** Searches while somebody types; all that is typed in one go is one step to go back over. */
export function SearchField({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const wanted = query.get('search') ?? '';
  const [text, setText] = useState(wanted);
  const sent = useRef(wanted);
  const typing = useRef(false);
  useEffect(() => {
    if (sent.current === wanted) return;
    sent.current = wanted;
    setText(wanted);
  }, [wanted]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      goTo(addressOf(['plans'], narrowed(query, 'search', text)), { replacing: typing.current });
      typing.current = true;
    }, pause);
    return () => clearTimeout(timer);
  }, [text, query]);
  return (
    <label class="field search-field">
      <span class="unseen">Search</span>
      <input
        type="search"
        value={text}
        placeholder="Plan, application, version, person …"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          typing.current = false;
        }}
      />
    </label>
  );
}
