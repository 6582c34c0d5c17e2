import CosellShapes
import CosellWire

/// Fills what the AWS CLI wants to be told and a person leaves out.
///
/// - Source: selling 11.2, account 7, benefits 6, channel 9.
struct Defaults {
    let operation: OperationShape
    let table: ServiceTable
    let sources: InvocationSources
    /// Whether the call goes to this machine, where the seed has short identifiers.
    var isLocal = false
    /// What `--pma` said where the request has it deep inside.
    var programAccount: String?
    private(set) var notes: [String] = []
    private(set) var lookups: [Lookup] = []
    /// Paths of members that a lookup fills.
    private(set) var excused: Set<String> = []

    init(operation: OperationShape, table: ServiceTable, sources: InvocationSources) {
        self.operation = operation
        self.table = table
        self.sources = sources
    }

    mutating func fill(_ input: inout [Document.Member]) {
        let shape = table[operation.input]
        spellCatalog(&input)
        for member in shape.members where input[member.name] == nil {
            if member.name.lowercased() == "catalog", member.isRequired {
                input.set(member.name, .string(sources.defaultCatalog ?? "AWS"))
                if sources.defaultCatalog == nil { notes.append("'--catalog AWS' is taken") }
            } else if member.isToken || member.name.lowercased() == "clienttoken" {
                input.set(member.name, .string(sources.newToken()))
            }
        }
        switch operation.name {
        case "ListEngagementInvitations" where input["ParticipantType"] == nil:
            input.set("ParticipantType", .string("RECEIVER"))
            notes.append("'--participant-type RECEIVER' is taken")
        case "CreateConnectionInvitation": fillInvitation(&input)
        case "AssignOpportunity": lookUpAssignee(input)
        case "AssociateOpportunity", "DisassociateOpportunity":
            guard input["RelatedEntityType"] == .string("Solutions") else { break }
            lookUpSolution(input["RelatedEntityIdentifier"], "RelatedEntityIdentifier")
        case "ListSolutions":
            if case .list(let identifiers)? = input["Identifier"], identifiers.count == 1 {
                lookUpSolution(identifiers[0], "Identifier")
            }
        case "RejectEngagementInvitation": warnOfReason(input["RejectionReason"])
        case "CreateChannelHandshake": fillHandshake(&input)
        case "GetRelationship", "UpdateRelationship", "DeleteRelationship":
            guard input[Self.accountMember] == nil, case .string(let relationship)? = input["identifier"] else { break }
            lookUp(.programAccount(ofRelationship: relationship, path: [Self.accountMember]), Self.accountMember)
            notes.append("'--program-management-account-identifier' is that of the relationship")
        default: fillOwnPartner(shape, input)
        }
        lengthenInvitation(&input)
    }

    /// `sandbox` → `Sandbox`; the model has a pattern here, not an enum.
    private mutating func spellCatalog(_ input: inout [Document.Member]) {
        for name in ["Catalog", "catalog"] {
            guard case .string(let text)? = input[name],
                let official = ["AWS", "Sandbox"].first(where: { $0.lowercased() == text.lowercased() }),
                official != text
            else { continue }
            input.set(name, .string(official))
            notes.append("\(name): '\(text)' is '\(official)'")
        }
    }

    private static let accountMember = "programManagementAccountIdentifier"

    /// The program management account of a service period, which stands in the payload.
    private mutating func fillHandshake(_ input: inout [Document.Member]) {
        let kinds = [
            "START_SERVICE_PERIOD": "startServicePeriodPayload", "REVOKE_SERVICE_PERIOD": "revokeServicePeriodPayload",
        ]
        guard case .string(let type)? = input["handshakeType"], let kind = kinds[type] else { return }
        var payload = input["payload"]?.members ?? []
        var period = payload[kind]?.members ?? []
        let isAsked = type == "REVOKE_SERVICE_PERIOD" || !period.isEmpty || programAccount != nil
        guard isAsked, period[Self.accountMember] == nil else { return }
        if let programAccount {
            period.set(Self.accountMember, .string(programAccount))
            notes.append("'--pma' is part of '--payload'")
        } else if case .string(let relationship)? = input["associatedResourceIdentifier"] {
            let path = ["payload", kind, Self.accountMember]
            lookUp(.programAccount(ofRelationship: relationship, path: path), path.joined(separator: "."))
            notes.append("'--payload' has the program management account of the relationship")
        }
        payload.set(kind, .object(period))
        input.set("payload", .object(payload))
    }

    private mutating func lookUp(_ lookup: Lookup, _ members: String...) {
        lookups.append(lookup)
        excused.formUnion(members)
    }

    /// The own partner is meant by a read that names none.
    private mutating func fillOwnPartner(_ shape: Shape, _ input: [Document.Member]) {
        guard table.service == .account, operation.isReadOnly, input["Identifier"] == nil,
            shape.member("Identifier")?.shape == "PartnerIdentifier"
        else { return }
        lookUp(.ownPartner(member: "Identifier"), "Identifier")
        notes.append("'--identifier' is that of your own partner")
    }

    private mutating func fillInvitation(_ input: inout [Document.Member]) {
        if input["ConnectionType"] == nil {
            input.set("ConnectionType", .string("OPPORTUNITY_COLLABORATION"))
            notes.append("'--connection-type OPPORTUNITY_COLLABORATION' is taken")
        }
        if case .string(let receiver)? = input["ReceiverIdentifier"], receiver.isAccount,
            input["ConnectionType"] == .string("OPPORTUNITY_COLLABORATION")
        {
            lookUp(.profile(ofAccount: receiver, member: "ReceiverIdentifier"), "ReceiverIdentifier")
            notes.append("'--receiver-identifier' is the profile of account \(receiver)")
        }
        let missing = ["Email", "Name"].filter { input[$0] == nil }
        guard !missing.isEmpty else { return }
        let lookup = Lookup.allianceLead(
            email: missing.contains("Email") ? "Email" : nil,
            name: missing.contains("Name") ? "Name" : nil
        )
        lookups.append(lookup)
        excused.formUnion(missing)
        notes.append("\(missing.map { "'--\($0.lowercased())'" }.joined(separator: " and ")) from your alliance lead")
    }

    private mutating func lookUpAssignee(_ input: [Document.Member]) {
        guard let contact = input["Assignee"], case .string(let email)? = contact["Email"],
            contact == AssigneeForm([email])?.document
        else { return }
        lookups.append(.userNames(email: email, member: "Assignee"))
        notes.append("'--assignee \(email)' is '--assignee Email=\(email),FirstName=…,LastName=…,BusinessTitle=…'")
    }

    private mutating func lookUpSolution(_ value: Document?, _ member: String) {
        guard case .string(let name)? = value, !name.hasPrefix("S-"), !name.hasPrefix("arn:") else { return }
        lookUp(.solution(named: name, member: member), member)
        notes.append("'\(name)' is taken as a solution's name")
    }

    private mutating func warnOfReason(_ value: Document?) {
        guard case .string(let reason)? = value, !ValueForms.rejectionReasons.contains(reason) else { return }
        let reasons = ValueForms.rejectionReasons.joined(separator: ", ")
        notes.append("'--rejection-reason' takes any text; AWS names \(reasons)")
    }

    /// `inv-abc123` → `pacinv-abc1230000000`, which only a local server's seed knows.
    private mutating func lengthenInvitation(_ input: inout [Document.Member]) {
        guard isLocal, table.service == .account, operation.name.hasSuffix("ConnectionInvitation"),
            case .string(let identifier)? = input["Identifier"], identifier.hasPrefix("inv-")
        else { return }
        let letters = identifier.dropFirst(4)
        guard (1...13).contains(letters.count), letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else {
            return
        }
        let long = "pacinv-" + letters + String(repeating: "0", count: 13 - letters.count)
        input.set("Identifier", .string(long))
        notes.append("'\(identifier)' is '\(long)'")
    }

    /// Whether the address is one of this machine.
    static func isLocal(_ endpoint: String) -> Bool {
        let host = endpoint.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return ["localhost", "127.", "[::1]"].contains { host.hasPrefix($0) }
    }
}

extension String {
    /// Twelve digits.
    fileprivate var isAccount: Bool { utf8.count == 12 && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
