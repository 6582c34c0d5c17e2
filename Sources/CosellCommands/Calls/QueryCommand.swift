import CosellClient
import CosellShell
import CosellWire
import JMESPath

/// `cosell sts …` and `cosell iam …`: who am I, and what may I. AWS answers these, and Cosell's server.
struct QueryCommand: Sendable {
    private let service: QueryService
    private let command: String
    private let action: String
    /// Flags and the parameters they fill; all of them are needed.
    private let parameters: [(flag: String, name: String)]
    /// The elements of the answer and the members they become.
    private let members: [(element: String, name: String)]
    /// The list that the members are rows of; nil for one object.
    private let list: String?

    private init(
        _ service: QueryService,
        _ command: String,
        _ action: String,
        parameters: [(flag: String, name: String)] = [],
        members: [(element: String, name: String)],
        list: String? = nil
    ) {
        (self.service, self.command, self.action) = (service, command, action)
        (self.parameters, self.members, self.list) = (parameters, members, list)
    }

    private static let attached = [
        (element: "PolicyName", name: "PolicyName"), (element: "PolicyArn", name: "PolicyArn"),
    ]

    static let all = [
        QueryCommand(
            .sts,
            "get-caller-identity",
            "GetCallerIdentity",
            members: [
                (element: "UserId", name: "UserId"), (element: "Account", name: "Account"),
                (element: "Arn", name: "Arn"),
            ]
        ),
        QueryCommand(
            .iam,
            "list-attached-user-policies",
            "ListAttachedUserPolicies",
            parameters: [(flag: "--user-name", name: "UserName")],
            members: attached,
            list: "AttachedPolicies"
        ),
        QueryCommand(
            .iam,
            "list-attached-role-policies",
            "ListAttachedRolePolicies",
            parameters: [(flag: "--role-name", name: "RoleName")],
            members: attached,
            list: "AttachedPolicies"
        ),
        QueryCommand(
            .iam,
            "list-attached-group-policies",
            "ListAttachedGroupPolicies",
            parameters: [(flag: "--group-name", name: "GroupName")],
            members: attached,
            list: "AttachedPolicies"
        ),
    ]

    /// - Returns: nil for words that are none of these commands.
    static func named(_ words: [String]) -> QueryCommand? {
        guard words.count > 1 else { return nil }
        return all.first { $0.service.rawValue == words[0] && $0.command == words[1] }
    }

    /// What each of these commands takes besides parameters of its own.
    static let options = ["--profile", "--region", "--endpoint-url", "--output", "--query", "--color"]

    /// What can be asked, for people who ask something else.
    static var usage: String {
        let lines = all.map { command in
            let flags = command.parameters.map { " \($0.flag) NAME" }.joined()
            return "  cosell \(command.service.rawValue) \(command.command)\(flags)"
        }
        return "These can be asked:\n\(lines.joined(separator: "\n"))\n"
    }

    func run(_ words: [String], _ terminal: Terminal, _ configuration: ClientConfiguration) async -> CommandStatus {
        do {
            let options = try QueryOptions(Array(words.dropFirst(2)), flags: parameters.map(\.flag))
            var configuration = configuration
            configuration.profile = options["--profile"] ?? configuration.profile
            configuration.region = options["--region"] ?? configuration.region
            configuration.endpoint = options["--endpoint-url"] ?? configuration.endpoint
            let filled = try parameters.map { parameter in
                guard let value = options[parameter.flag] else {
                    throw Complaint("is needed", at: parameter.flag, remedy: "Give it a name.")
                }
                return (name: parameter.name, value: value)
            }
            let answer = try await QueryClient(service, configuration).call(action, filled)
            let color = try options["--color"].map { try GlobalOptions.ColorChoice.chosen($0, for: "--color") } ?? .auto
            let format = try options["--output"].map { try OutputFormat(word: $0) ?? .chosen($0, for: "--output") }
            var global = GlobalOptions()
            global.query = try options["--query"].map { try Query($0) }
            var shown = AnswerWriter(
                to: format ?? .json,
                options: global,
                title: action,
                width: terminal.width,
                style: terminal.style(color)
            )
            terminal.show(try shown.page(document(answer)))
            terminal.show(try shown.end())
            return .done
        } catch {
            let complaints = Complaints(error, calling: "\(service.rawValue) \(command)")
            let style = terminal.errorStyle(GlobalOptions.glimpse(of: words).color)
            terminal.say(ErrorBlock.text(complaints, style: style))
            return complaints.exit
        }
    }

    private func document(_ answer: QueryAnswer) -> Document {
        let columns = members.map { answer.contents(of: $0.element) }
        let rows = (0..<(columns.map(\.count).min() ?? 0)).map { row in
            Document.object(zip(members, columns).map { Document.Member($0.name, .string($1[row])) })
        }
        guard let list else { return rows.first ?? .object([]) }
        return .object([Document.Member(list, .list(rows))])
    }
}

/// The options of these few commands: each takes one value.
private struct QueryOptions {
    private var values: [String: String] = [:]

    init(_ words: [String], flags: [String]) throws {
        let known = flags + QueryCommand.options
        var rest = words[...]
        while let name = rest.popFirst() {
            guard known.contains(name) else {
                throw Complaint("there is no such option", at: name, remedy: NearestName.question(name, among: known))
            }
            guard let value = rest.popFirst() else { throw Complaint("takes a value", at: name) }
            values[name] = value
        }
    }

    subscript(name: String) -> String? { values[name] }
}
