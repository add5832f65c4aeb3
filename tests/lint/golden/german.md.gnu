german.md:3:1: note: The text is neither in English nor in Russian. The language looks like this one: German. Translate it into English or Russian. [unclear]
