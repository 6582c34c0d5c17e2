import CosellWire
package import JMESPath

/// The options that every command has.
package struct GlobalOptions: Sendable {
    package var output: OutputFormat?
    package var query: Query?
    package var endpoint: String?
    package var profile: String?
    package var region: String?
    package var signsRequests = true
    package var showsDebugLog = false
    package var color = ColorChoice.auto
    package var usesPager = true
    package var verifiesCertificates = true
    /// The columns of a table: paths such as `Customer.Account.CompanyName`.
    package var columns: [String] = []
    package var connectTimeoutSeconds: Int?
    package var readTimeoutSeconds: Int?
    /// Whether a task is to have ended before the answer is shown.
    package var waits = false

    package enum ColorChoice: String, CaseIterable, Sendable { case on, off, auto }

    package init() {}

    /// Options with one value. The AWS CLI's `--ca-bundle` and `--cli-binary-format` have nothing to act on here.
    static let valued: Set<String> = [
        "--output", "--query", "--endpoint-url", "--profile", "--region", "--color", "--columns",
        "--cli-connect-timeout", "--cli-read-timeout",
    ]

    /// A day.
    private static let longestTimeoutSeconds = 86_400

    static var names: Set<String> { valued.union(Words.switches) }

    /// - Parameter waits: whether a command starts a task that can be waited for.
    static func names(waits: Bool) -> Set<String> { waits ? names : names.subtracting(["--wait"]) }

    /// What can be understood of words that are wrong elsewhere: how the fault is to be written.
    package static func glimpse(of words: [String]) -> GlobalOptions {
        var options = GlobalOptions()
        for option in Words(words).options where ["--output", "--color"].contains(option.name) {
            _ = try? options.take(option)
        }
        return options
    }

    /// Whether a program reads what is written, faults included.
    package var speaksToMachines: Bool { output == .json || output == .jsonl }

    /// - Returns: whether the option is one of these.
    mutating func take(_ option: Words.Option) throws(Complaint) -> Bool {
        if Words.switches.contains(option.name) {
            takeSwitch(option.name)
            return true
        }
        guard Self.valued.contains(option.name) else { return false }
        guard option.values.count == 1 else {
            throw Complaint("takes one value, found \(option.values.count)", at: option.place)
        }
        try take(option, option.values[0])
        return true
    }

    private mutating func takeSwitch(_ name: String) {
        switch name {
        case "--no-sign-request": signsRequests = false
        case "--debug": showsDebugLog = true
        case "--no-cli-pager": usesPager = false
        case "--no-verify-ssl": verifiesCertificates = false
        case "--wait": waits = true
        default: break  // paging and help are the command's own; prompts do not exist here
        }
    }

    private mutating func take(_ option: Words.Option, _ value: String) throws(Complaint) {
        switch option.name {
        case "--output":
            guard let format = OutputFormat(word: value) else {
                output = try choice(value, option)
                return
            }
            output = format
        case "--color": color = try choice(value, option)
        case "--endpoint-url": endpoint = value
        case "--profile": profile = value
        case "--region": region = value
        case "--columns":
            columns = value.split(separator: ",").map { String($0.filter { $0 != " " }) }
            for column in columns { _ = try expression(column, option) }
        case "--cli-connect-timeout": connectTimeoutSeconds = try seconds(value, option)
        case "--cli-read-timeout": readTimeoutSeconds = try seconds(value, option)
        default: query = try expression(value, option)
        }
    }

    private func expression(_ text: String, _ option: Words.Option) throws(Complaint) -> Query {
        do throws(QueryError) { return try Query(text) } catch {
            throw Complaint("\(error) of \(text)", at: option.place, remedy: "See https://jmespath.org.")
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: String,
        _ option: Words.Option
    ) throws(Complaint) -> Choice {
        if let choice = Choice(rawValue: value) { return choice }
        let choices = Choice.allCases.map(\.rawValue)
        let question = NearestName.question(value, among: choices).map { " \($0)" } ?? ""
        throw Complaint(
            "there is no '\(value)'",
            at: option.place,
            remedy: "One of \(choices.joined(separator: ", ")).\(question)"
        )
    }

    private func seconds(_ value: String, _ option: Words.Option) throws(Complaint) -> Int {
        guard let seconds = Int(value), 0...Self.longestTimeoutSeconds ~= seconds else {
            throw Complaint(
                "'\(value.excerpt())' is no number of seconds",
                at: option.place,
                remedy: "Give 0 to \(Self.longestTimeoutSeconds)."
            )
        }
        return seconds
    }
}

extension Words.Option {
    /// As it was typed.
    var place: String { name }
}
