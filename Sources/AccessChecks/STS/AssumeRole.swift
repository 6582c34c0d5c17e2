import CosellAccess
import CosellWire

/// Makes temporary credentials of a role, for whom the role's trust policy and his own policies let have them.
///
/// - Source: STS 2011-06-15, `AssumeRole`; IAM user guide, "Roles terms and concepts", "Session tags".
struct AssumeRole: Check {
    /// A role that was assumed by a role lasts an hour.
    private static let chainedSeconds = 3600
    private static let usualSeconds = 3600

    private let roleArn: String
    private let sessionName: String
    private let durationSeconds: Int?
    private let externalID: String?
    private let serialNumber: String?
    private let tokenCode: String?
    private let narrowing: SessionNarrowing

    init(_ input: inout CheckInput) {
        roleArn = input.text("RoleArn", .roleArn)
        sessionName = input.text("RoleSessionName", .init(2...64, #"[\w+=,.@-]*"#))
        narrowing = SessionNarrowing(&input)
        durationSeconds = input.integer("DurationSeconds", 900...43_200)
        externalID = input.optionalText("ExternalId", .init(2...1224, #"[\w+=,.@:/-]*"#))
        serialNumber = input.optionalText("SerialNumber", .serialNumber)
        tokenCode = input.optionalText("TokenCode", .tokenCode)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .own }

    func answer(_ call: CheckCall) async throws -> Document {
        guard call.caller.principal.kind != .root else {
            throw CheckRefusal.denied("Roles may not be assumed by root accounts.")
        }
        let grant = try narrowing.grant(of: call.caller.principal)
        let role = try requireRole(call, grant)
        if let refusal = CheckRefusal.secondFactor(serialNumber, tokenCode) { throw refusal }
        let seconds = try seconds(role, call.caller.principal)
        let packedSize = try narrowing.packedSize()
        let session = SessionGrant(
            identity: .role(role.name, session: sessionName),
            policy: grant.policy,
            policyArns: grant.policyArns,
            tags: grant.tags,
            sourceIdentity: grant.sourceIdentity
        )
        let key = try await call.keys.issue(
            session,
            of: role.account,
            until: call.now.adding(seconds: Int64(seconds))
        )
        let assumed = Principal(account: role.account, kind: .assumedRole(name: role.name, session: sessionName))
        return answer(assumed, key.credentials, packedSize, grant.sourceIdentity)
    }

    private func answer(
        _ assumed: Principal,
        _ credentials: Document,
        _ packedSize: Int?,
        _ sourceIdentity: String?
    ) -> Document {
        .object([
            .init("Credentials", credentials),
            .init(
                "AssumedRoleUser",
                .object([
                    .init("AssumedRoleId", .string(assumed.uniqueID)), .init("Arn", .string(assumed.arn)),
                ])
            ),
            .init("PackedPolicySize", packedSize.map(Document.integer) ?? .null),
            .init("SourceIdentity", sourceIdentity.map(Document.string) ?? .null),
        ])
    }

    // MARK: Trust

    /// - Throws: denied, in the same words for a role that does not exist.
    private func requireRole(
        _ call: CheckCall,
        _ grant: SessionGrant
    ) throws(CheckRefusal) -> IdentityDirectory.Role {
        var actions = ["sts:AssumeRole"]
        if !narrowing.tags.isEmpty || !narrowing.transitiveTagKeys.isEmpty { actions.append("sts:TagSession") }
        if narrowing.sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
        let role = call.directory.role(arn: roleArn)
        for action in actions {
            let request = call.request(action, on: roleArn, values(grant, sessionName))
            guard let role, Self.may(request, role) else {
                throw .denied(
                    "User: \(call.caller.principal.arn) is not authorized to perform: \(action) on resource: "
                        + roleArn.excerpt(),
                    Self.explanation(request, role)
                )
            }
        }
        guard let role else { preconditionFailure("there is at least one action") }
        return role
    }

    /// In the role's own account one word is enough, that of the role or that of the caller's policies if the role
    /// leaves it to the account; across accounts it takes both.
    private static func may(_ request: AccessRequest, _ role: IdentityDirectory.Role) -> Bool {
        let own = request.decision
        if case .explicitlyDenied = own { return false }
        switch role.trust.trust(request) {
        case .denied, .none: return false
        case .account: return own.isAllowed
        case .named: return own.isAllowed || (request.principal.account == role.account && request.isWithinSession)
        }
    }

    /// Which word was missing: that of the caller's policies, or that of the role, which tells it to its own account only.
    private static func explanation(_ request: AccessRequest, _ role: IdentityDirectory.Role?) -> AccessExplanation? {
        let isOwn = role?.account == request.principal.account
        let isTrusted = role.map { [Trust.account, .named].contains($0.trust.trust(request)) } ?? false
        guard isOwn, !isTrusted else {
            return AccessExplanation(request, request.decision) ?? AccessExplanation(untrusted: request)
        }
        return AccessExplanation(untrusted: request)
    }

    private func values(_ grant: SessionGrant, _ sessionName: String) -> ConditionValues {
        var values: ConditionValues = ["sts:RoleSessionName": [sessionName]]
        values["sts:ExternalId"] = externalID.map { [$0] }
        values["sts:SourceIdentity"] = narrowing.sourceIdentity.map { [$0] }
        values["sts:DurationSeconds"] = durationSeconds.map { [String($0)] }
        if !narrowing.tags.isEmpty {
            values[.tagKeys] = narrowing.tags.map(\.key)
            values.setTags(narrowing.tags.map { (key: $0.key, value: $0.value) }, under: .requestTags)
        }
        if !narrowing.transitiveTagKeys.isEmpty { values["sts:TransitiveTagKeys"] = narrowing.transitiveTagKeys }
        return values
    }

    // MARK: Duration

    private func seconds(
        _ role: IdentityDirectory.Role,
        _ caller: Principal
    ) throws(CheckRefusal) -> Int {
        if case .assumedRole = caller.kind, let durationSeconds, durationSeconds > Self.chainedSeconds {
            throw .invalid(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
            )
        }
        guard let durationSeconds else { return Self.usualSeconds }
        guard durationSeconds <= role.maximumSeconds else {
            throw .invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        return durationSeconds
    }
}
