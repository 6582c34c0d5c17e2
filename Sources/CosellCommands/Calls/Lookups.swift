import CosellClient
import CosellShapes
import CosellShell
import CosellWire
import JMESPath

/// Finds what a form of the users' guide leaves out, by asking the service before the call.
struct Lookups: Sendable {
    /// Calls an operation of a service: name and input in, answer out.
    let ask: @Sendable (_ service: Service, _ operation: String, _ input: Document) async throws -> Document
    /// The profile of an account, from a server that tells it; AWS does not.
    var localProfile: @Sendable (_ account: String, _ catalog: String) async throws -> String? = { _, _ in nil }

    /// The input with what the lookups found.
    func resolved(_ invocation: Invocation) async throws -> Document {
        var input = invocation.input
        for lookup in invocation.lookups { try await resolve(lookup, in: &input) }
        return input
    }

    private func resolve(_ lookup: Lookup, in input: inout Document) async throws {
        let catalog = input["Catalog"] ?? input["catalog"] ?? .string("AWS")
        switch lookup {
        case .ownPartner(let member): input.set([member], try await ownPartner(catalog))
        case .solution(let name, let member):
            let ids = try await found("[?Name=='\(Self.quoted(name))'].Id", in: .solutions, catalog)
            guard ids.count == 1 else {
                throw missing("There is not exactly one solution named '\(name)'", "--related-entity-identifier")
            }
            input.set([member], member == "Identifier" ? .list(ids) : ids[0])
        case .userNames: break  // the names guessed from the e-mail stand in the input; the service has its own
        case .profile(let account, let member):
            let query =
                "[?OtherParticipantAccountId=='\(account)'].ConnectionTypes.* | [].OtherParticipant.PartnerProfile.Id"
            if let profile = try await found(query, in: .connections, catalog).first {
                input.set([member], profile)
            } else if case .string(let name) = catalog, let profile = try await localProfile(account, name) {
                input.set([member], .string(profile))
            } else {
                throw missing("No connection names the profile of account \(account)", "--receiver-identifier")
            }
        case .allianceLead(let email, let name): try await fillLead(email, name, catalog, in: &input)
        case .programAccount(let relationship, let path):
            let query = "[?id=='\(Self.quoted(relationship))'].programManagementAccountId"
            guard let account = try await found(query, in: .relationships, catalog).first else {
                throw missing("No relationship \(relationship) was found", path.joined(separator: "."))
            }
            input.set(path, account)
        }
    }

    private func ownPartner(_ catalog: Document) async throws -> Document {
        let partners = try await found("[].Id", in: .partners, catalog)
        guard partners.count == 1 else {
            let words = partners.isEmpty ? "no partner" : "\(partners.count) partners"
            throw missing("This account has \(words) in the catalog, not one", "--identifier")
        }
        return partners[0]
    }

    private func fillLead(_ email: String?, _ name: String?, _ catalog: Document, in input: inout Document) async throws
    {
        guard email != nil || name != nil else { return }
        let question = Document.object([.init("Catalog", catalog), .init("Identifier", try await ownPartner(catalog))])
        let contact = try await ask(.account, "GetAllianceLeadContact", question)["AllianceLeadContact"]
        if let email, let value = contact?["Email"] { input.set([email], value) }
        if let name, case .string(let first)? = contact?["FirstName"], case .string(let last)? = contact?["LastName"] {
            input.set([name], .string("\(first) \(last)"))
        }
    }

    // MARK: Lists

    /// A list that lookups search.
    private struct Rows {
        let service: Service
        let operation: String
        let member: String
        var catalog = "Catalog"
        var token = "NextToken"

        static let partners = Rows(service: .account, operation: "ListPartners", member: "PartnerSummaryList")
        static let solutions = Rows(service: .selling, operation: "ListSolutions", member: "SolutionSummaries")
        static let connections = Rows(service: .account, operation: "ListConnections", member: "ConnectionSummaries")
        static let relationships = Rows(
            service: .channel,
            operation: "ListRelationships",
            member: "items",
            catalog: "catalog",
            token: "nextToken"
        )
    }

    /// More pages than this are not looked through for one name.
    private static let pageLimit = 100

    /// What the query picks out of all rows of a list.
    private func found(_ query: String, in rows: Rows, _ catalog: Document) async throws -> [Document] {
        var question: [Document.Member] = [.init(rows.catalog, catalog)]
        var all: [Document] = []
        var tokens: Set<String> = []
        for _ in 0..<Self.pageLimit {
            let page = try await ask(rows.service, rows.operation, .object(question))
            if case .list(let elements)? = page[rows.member] { all += elements }
            guard case .string(let token)? = page[rows.token] else { break }
            guard tokens.insert(token).inserted else { throw PagingFailure() }
            question = [.init(rows.catalog, catalog), .init(rows.token, .string(token))]
        }
        guard case .list(let found) = try Query(query).search(.list(all)) else { return [] }
        return found
    }

    /// A text between the quotes of a query.
    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }

    private func missing(_ what: String, _ place: String) -> Complaints {
        Complaints([Complaint(what, at: place, remedy: "Give the identifier itself.")], exit: .refused)
    }
}

extension Document {
    /// Sets the member that a path of names leads to, making objects on the way.
    fileprivate mutating func set(_ path: [String], _ value: Document) {
        guard let name = path.first else { return self = value }
        var members: [Member] = []
        if case .object(let known) = self { members = known }
        var inner = members.first { $0.name == name }?.value ?? .object([])
        inner.set(Array(path.dropFirst()), value)
        if let position = members.firstIndex(where: { $0.name == name }) {
            members[position] = Member(name, inner)
        } else {
            members.append(Member(name, inner))
        }
        self = .object(members)
    }
}
