/// A command line cut into its words: what is asked, and the options.
struct Words {
    /// What stands before the first option, or behind one that takes no value: service, command.
    private(set) var names: [String] = []
    private(set) var options: [Option] = []

    struct Option {
        /// With its dashes.
        let name: String
        let values: [String]
        /// The place on the command line, from 1.
        let position: Int
    }

    /// Options that take no value.
    static let switches: Set<String> = [
        "--no-paginate", "--no-sign-request", "--debug", "--no-cli-pager", "--help", "--no-verify-ssl",
        "--cli-auto-prompt", "--no-cli-auto-prompt", "--wait",
    ]

    init(_ words: [String]) {
        var index = 0
        while index < words.count {
            guard Self.isOption(words[index]) else {
                names.append(words[index])
                index += 1
                continue
            }
            let position = index + 1
            var name = words[index]
            var values: [String] = []
            index += 1
            if let sign = name.firstIndex(of: "=") {
                values = [String(name[name.index(after: sign)...])]
                name = String(name[..<sign])
            } else if !Self.switches.contains(name) {
                let limit = GlobalOptions.valued.contains(name) ? 1 : Int.max
                values = Array(words[index...].prefix { !Self.isOption($0) }.prefix(limit))
                index += values.count
            }
            options.append(Option(name: name == "-h" ? "--help" : name, values: values, position: position))
        }
    }

    private static func isOption(_ word: String) -> Bool { word.hasPrefix("--") && word.count > 2 || word == "-h" }
}
