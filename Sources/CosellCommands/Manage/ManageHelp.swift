/// The page of keys.
enum ManageHelp {
    private static let keys: [(name: String, fact: String)] = [
        ("1 to 6", "a screen; Tab and the arrows to the left and right: the next, the one before"),
        ("up, down", "a row; also j and k, Page Up, Page Down, Home, End"),
        ("Enter", "opens what is selected; in an opportunity: changes it"),
        ("/", "searches as you type, in titles, customers, identifiers; Escape ends it"),
        ("o, s", "of opportunities: only open ones, another order"),
        ("e", "in an opportunity: changes a field; you are asked before anything is sent"),
        ("h", "changes held while AWS reviews their deals: s sends one, d drops it, t says whose value counts"),
        ("a, x", "of a referral: accept, reject; you are asked before anything is sent"),
        ("c", "the plain command whole, where the last line is too short for it"),
        ("r", "syncs with Partner Central"),
        ("Escape", "back"),
        ("q", "back, and from a list: the end; Ctrl-C ends at once, Ctrl-Z suspends, Ctrl-L draws anew"),
        ("", ""),
        ("", "The last line of each screen is the plain command that gives the same answer."),
        ("", "What is written stands in the audit log: cosell audit."),
    ]

    static func page(_ words: CommandWords) -> ManagePane.Reading {
        .init(title: "Keys", subject: .help, content: .facts(keys), command: "cosell manage --help")
    }
}
