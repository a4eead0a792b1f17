sync-now = ሕጂ ኣሰማምር
sync-running = ይልእኽን ይቕበልን ኣሎ…
sync-join = ናብ ጋንታ ተጸንበር
sync-join-text = ኣተሓባባሪኹም ዝሃበኩም ኮድ ለጥፉ። እዚ መሳርሒ ንኣየነይቲ ጋንታ ከም ዝቖጽር ይነግር፤ ብዛዕባኹም ዝሕተት የለን።
sync-other-code = ካልእ ኮድ
sync-other-code-text = ሓድሽ ኮድ ናይዛ ጋንታ፣ ወይ ቁጽርታታ ንምርኣይ ዘኽእል ኮድ፣ ኣብዚ ይውሰኽ።
sync-code = ኮድ ጋንታ
sync-code-placeholder = ACO1-…
sync-paste = ለጥፍ
sync-use-code = ነዚ ኮድ ተጠቐም
sync-team-unnamed = ጋንታኹም
sync-can-count = እዚ መሳርሒ ክቖጽር ይኽእል።
sync-can-read = እዚ መሳርሒ ቁጽርታት ጋንታ ክርኢ ይኽእል።
sync-can-both = እዚ መሳርሒ ክቖጽርን ቁጽርታት ጋንታ ክርእን ይኽእል።
sync-waiting =
    { $count ->
        [one] { $count } ቆጸራ ኣብዚ መሳርሒ ጥራይ ኣሎ
       *[other] { $count } ቆጸራታት ኣብዚ መሳርሒ ጥራይ ኣለዉ
    }
sync-nothing-waiting = ኩሉ ቆጸራ ምስ ጋንታ ኣሎ
sync-never = ክሳብ ሕጂ ርክብ ኣይነበረን። ንምቝጻር ርክብ ኣየድልን።
sync-last = ናይ መወዳእታ ርክብ፦ { $when }
sync-next = ባዕሉ እንደገና ይፍትን፦ { $when }
sync-refused = ኣገልጋሊ ዘይተቐበሎ
sync-refused-text = እዚ ቆጸራ ኣብዚ መሳርሒ ይጸንሕ። ነዚ ገጽ ንኣተሓባባሪኹም ኣርእዩ።
sync-refused-what =
    { $count ->
        [one] { $site }፣ { $day }፦ { $count } ቆጸራ
       *[other] { $site }፣ { $day }፦ { $count } ቆጸራታት
    }
time-just-now = ሕጂ
time-minutes-ago =
    { $count ->
        [one] ቅድሚ { $count } ደቒቕ
       *[other] ቅድሚ { $count } ደቓይቕ
    }
time-hours-ago =
    { $count ->
        [one] ቅድሚ { $count } ሰዓት
       *[other] ቅድሚ { $count } ሰዓታት
    }
time-days-ago =
    { $count ->
        [one] ቅድሚ { $count } መዓልቲ
       *[other] ቅድሚ { $count } መዓልታት
    }
time-in-minutes =
    { $count ->
        [one] ድሕሪ { $count } ደቒቕ
       *[other] ድሕሪ { $count } ደቓይቕ
    }
time-soon = ኣብ ቀረባ
