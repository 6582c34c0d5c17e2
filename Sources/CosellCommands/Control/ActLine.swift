import CosellDomain
import CosellShell
import CosellWire

/// The words behind `cosell aws` or `cosell trigger`, taken apart by a list of parameters.
struct ActLine {
    /// What is sent.
    private(set) var members: [Document.Member] = []
    private(set) var endpoint: String?
    private(set) var token: String?
    private(set) var output = ControlFormat.yaml.rawValue
    private(set) var color: String?

    static let connection = ["--endpoint-url", "--control-token", "--output", "--color"]
    /// Options of service commands that say nothing here.
    private static let ignored: Set<String> = ["--region", "--profile", "--query"]

    /// - Parameters:
    ///   - words: behind those that name the act.
    ///   - parameters: what may be told, those by place in their order.
    init(_ words: [String], _ parameters: [ActParameter], file: (String) throws -> String) throws {
        var places = parameters.filter(\.isPlaced)[...]
        var lists: [String: [Document]] = [:]
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                guard let parameter = places.popFirst() else {
                    throw Complaint("'\(word)' is one word too many", remedy: "Options begin with --.")
                }
                try take(word, for: parameter, &lists, file)
                continue
            }
            let sign = word.firstIndex(of: "=")
            let flag = String(sign.map { word[..<$0] } ?? word[...])
            let given = sign.map { String(word[word.index(after: $0)...]) }
            if try takeConnection(flag, given, &rest) { continue }
            guard let parameter = parameters.first(where: { $0.flag == flag }) else {
                let flags = parameters.map(\.flag) + Self.connection
                throw Complaint(
                    "there is no option '\(flag)'",
                    remedy: NearestName.question(flag, among: flags) ?? "One of \(flags.joined(separator: ", "))."
                )
            }
            try take(try Self.value(of: parameter, given, &rest), for: parameter, &lists, file)
            places.removeAll { $0.name == parameter.name }
        }
        members += lists.sorted { $0.key < $1.key }.map { .init($0.key, .list($0.value)) }
    }

    private mutating func takeConnection(
        _ flag: String,
        _ given: String?,
        _ rest: inout ArraySlice<String>
    ) throws(Complaint) -> Bool {
        guard Self.connection.contains(flag) || Self.ignored.contains(flag) else { return false }
        guard let value = given ?? rest.popFirst() else { throw Complaint("takes a value", at: flag) }
        switch flag {
        case "--endpoint-url": endpoint = value
        case "--control-token": token = value
        case "--output": output = value
        case "--color": color = value
        default: break
        }
        return true
    }

    /// A flag that is true or false may stand alone.
    private static func value(
        of parameter: ActParameter,
        _ given: String?,
        _ rest: inout ArraySlice<String>
    ) throws(Complaint) -> String {
        if let given { return given }
        if case .boolean = parameter.kind {
            return ["true", "false"].contains(rest.first) ? rest.removeFirst() : "true"
        }
        guard let next = rest.popFirst() else {
            throw Complaint("takes \(parameter.kind.words)", at: parameter.flag)
        }
        return next
    }

    private mutating func take(
        _ text: String,
        for parameter: ActParameter,
        _ lists: inout [String: [Document]],
        _ file: (String) throws -> String
    ) throws {
        guard case .list(let kind) = parameter.kind else {
            let value = try Self.document(text, parameter.kind, parameter.flag, file)
            guard !members.contains(where: { $0.name == parameter.name }) else {
                throw Complaint("is given twice", at: parameter.flag)
            }
            members.append(.init(parameter.name, value))
            return
        }
        if case .structure = kind {
            let value = try Self.document(text, kind, parameter.flag, file)
            if case .list(let elements) = value {
                lists[parameter.name, default: []] += elements
            } else {
                lists[parameter.name, default: []].append(value)
            }
        } else {
            lists[parameter.name, default: []] += try text.split(separator: ",").map {
                try Self.document(String($0), kind, parameter.flag, file)
            }
        }
    }

    private static func document(
        _ text: String,
        _ kind: ActParameter.Kind,
        _ flag: String,
        _ file: (String) throws -> String
    ) throws -> Document {
        switch kind {
        case .integer:
            guard let number = Int(text) else { throw Complaint("takes \(kind.words)", at: flag) }
            return .integer(number)
        case .boolean:
            guard ["true", "false"].contains(text) else { throw Complaint("takes true or false", at: flag) }
            return .boolean(text == "true")
        case .structure:
            var json = text
            for sign in ["file://", "@"] where text.hasPrefix(sign) {
                json = try file(String(text.dropFirst(sign.count)))
            }
            do {
                return try JSONReader.document(from: Array(json.utf8))
            } catch {
                throw Complaint("takes JSON, or @FILE", at: flag, remedy: "\(error)")
            }
        default: return .string(text)
        }
    }
}
