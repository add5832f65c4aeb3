tables.md:25:42: warning: “highest quality” is a means (quality). And what changes for people because of it? [method]
