import CosellEvents
import CosellWire

/// Lists the rules of the caller's account, by name.
struct ListRules: Check {
    private let prefix: String
    private let bus: String?
    private let page: RulePage

    init(_ input: inout CheckInput) {
        prefix = input.optionalText("NamePrefix", .init(1...64, #"[\.\-_A-Za-z0-9]+"#)) ?? ""
        bus = input.optionalText("EventBusName", .init(1...1600))
        page = RulePage(&input)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) async throws -> Document {
        try call.requireBus(bus)
        let (prefix, account) = (prefix, call.account)
        let rules = try await call.bus.read { table in
            try table.rules(of: account).filter { $0.name.hasPrefix(prefix) }.map {
                try JSONReader.document(from: $0.document)
            }
        }
        return try page.answer("Rules", rules, of: prefix, call)
    }
}

/// Which part of a list is asked for: `NextToken`, `Limit`.
struct RulePage: Sendable {
    private let token: String?
    private let limit: Int

    init(_ input: inout CheckInput) {
        token = input.optionalText("NextToken", .init(1...2048))
        limit = input.integer("Limit", 1...100) ?? 100
    }

    func answer(
        _ name: String,
        _ elements: [Document],
        of filter: String,
        _ call: CheckCall
    ) throws(CheckRefusal) -> Document {
        guard let page = call.marks.page(of: elements.count, limit: limit, after: token, filter: filter) else {
            throw .exception("ValidationException", "The nextToken is not valid.")
        }
        var members: [Document.Member] = [.init(name, .list(Array(elements[page.range])))]
        if let next = page.next { members.append(.init("NextToken", .string(next))) }
        return .object(members)
    }
}
