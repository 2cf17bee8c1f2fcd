# zsh -f offered.zsh SCRIPT LINE...: what zsh offers for each line, with a completion script loaded, and "----" behind each.
# A real zsh, at a terminal of its own.
zmodload zsh/zpty
zpty -b z zsh -f -i
zpty -w z "PROMPT=; autoload -Uz compinit && compinit -u -D; source ${(q)1}"
zpty -w z 'compadd () { if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi; typeset -a hits; builtin compadd -A hits "$@"; (( $#hits )) && print -l -- "hit:"$^hits; builtin compadd "$@" }'
zpty -w z '_ask () { _main_complete; print -- "offered:end" }; zle -C ask complete-word _ask; bindkey "^X" ask; print ready:now'
zpty -r z out '*ready:now*ready:now*'
for line in "${@[2,-1]}"; do
  zpty -n -w z $'\x15'"$line"$'\x18'
  zpty -r z out '*offered:end*'
  print -r -- "$out" | grep -o 'hit:[^'$'\r'']*' | sed 's/^hit://'
  print -- ----
done
zpty -d z
