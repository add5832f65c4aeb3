unclear.md:1:1: note: It reads as a slogan or a fact: too little is said to tell. Say what becomes different, and for whom. [unclear]
