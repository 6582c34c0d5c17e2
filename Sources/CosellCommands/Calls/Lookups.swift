import CosellShapes
import CosellShell
import CosellWire
import JMESPath

/// Finds what a form of the users' guide leaves out, by asking the service before the call.
struct Lookups: Sendable {
    /// Calls an operation of a service: name and input in, answer out.
    let ask: @Sendable (_ service: Service, _ operation: String, _ input: Document) async throws -> Document

    /// The input with what the lookups found.
    func resolved(_ invocation: Invocation) async throws -> Document {
        var input = invocation.input
        for lookup in invocation.lookups { try await resolve(lookup, in: &input) }
        return input
    }

    private func resolve(_ lookup: Lookup, in input: inout Document) async throws {
        let catalog = input["Catalog"] ?? input["catalog"] ?? .string("AWS")
        switch lookup {
        case .ownPartner(let member):
            let partner = try await first("PartnerSummaryList[0].Id", .account, "ListPartners", catalog)
            guard let partner else { throw missing("This account has no partner in the catalog", "--identifier") }
            input.set([member], partner)
        case .solution(let name, let member):
            try await findSolution(named: name, member, catalog, in: &input)
        case .userNames: break  // the names guessed from the e-mail stand in the input; the service has its own
        case .profile(let account, let member):
            guard let profile = try await profile(of: account, catalog) else {
                throw missing("No connection or invitation names the profile of account \(account)", "--receiver-identifier")
            }
            input.set([member], profile)
        case .allianceLead(let email, let name): try await fillLead(email, name, catalog, in: &input)
        case .programAccount(let relationship, let path):
            let query = "relationshipDetailsList[?id=='\(relationship)'].programManagementAccountIdentifier | [0]"
            let account =
                try await first(query, .channel, "ListRelationships", catalog, member: "catalog")
            guard let account else {
                throw missing("No relationship \(relationship) was found", path.joined(separator: "."))
            }
            input.set(path, account)
        }
    }

    private func findSolution(named name: String, _ member: String, _ catalog: Document, in input: inout Document)
        async throws
    {
        let query = "SolutionSummaries[?Name=='\(name.replacing("'", with: "\\'"))'].Id"
        let found = try await search(query, .selling, "ListSolutions", catalog, member: "Catalog")
        guard case .list(let ids)? = found, ids.count == 1 else {
            throw missing("There is not exactly one solution named '\(name)'", "--related-entity-identifier")
        }
        input.set([member], member == "Identifier" ? .list(ids) : ids[0])
    }

    private func profile(of account: String, _ catalog: Document) async throws -> Document? {
        let inConnections = "Connections[?OtherParticipantAccountId=='\(account)'].OtherParticipantIdentifier | [0]"
        if let found = try await first(inConnections, .account, "ListConnections", catalog) { return found }
        let inInvitations =
            "ConnectionInvitationSummaries[?OtherParticipantAccountId=='\(account)'].OtherParticipantIdentifier | [0]"
        return try await first(inInvitations, .account, "ListConnectionInvitations", catalog)
    }

    private func fillLead(_ email: String?, _ name: String?, _ catalog: Document, in input: inout Document) async throws {
        guard email != nil || name != nil else { return }
        let partner = try await first("PartnerSummaryList[0].Id", .account, "ListPartners", catalog)
        guard let partner else { throw missing("This account has no partner in the catalog", "--email") }
        let question = Document.object([.init("Catalog", catalog), .init("Identifier", partner)])
        let lead = try await ask(.account, "GetAllianceLeadContact", question)
        let contact = lead["AllianceLeadContact"]
        if let email, let value = contact?["Email"] { input.set([email], value) }
        if let name, case .string(let first)? = contact?["FirstName"], case .string(let last)? = contact?["LastName"] {
            input.set([name], .string("\(first) \(last)"))
        }
    }

    private func first(
        _ query: String,
        _ service: Service,
        _ operation: String,
        _ catalog: Document,
        member: String = "Catalog"
    ) async throws -> Document? {
        try await search(query, service, operation, catalog, member: member)
    }

    private func search(
        _ query: String,
        _ service: Service,
        _ operation: String,
        _ catalog: Document,
        member: String
    ) async throws -> Document? {
        let answer = try await ask(service, operation, .object([Document.Member(member, catalog)]))
        let found = try Query(query).search(answer)
        return found == .null ? nil : found
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
