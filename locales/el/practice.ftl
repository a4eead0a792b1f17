practice-banner = Εξάσκηση: δεν μετριέται τίποτα

practice-leave = Έξοδος

practice-start = Εξάσκηση

practice-text = Δοκιμάστε τα πάντα με μια φανταστική ομάδα. Δεν μετριέται και δεν στέλνεται τίποτα.

practice-team = Ομάδα εξάσκησης

practice-site-one = Κουζίνα εξάσκησης

practice-site-two = Νυχτερινός γύρος εξάσκησης

practice-refused = Όχι κατά την εξάσκηση. Βγείτε πρώτα από την εξάσκηση.

practice-title = Εξάσκηση
