package import CosellAccess
package import CosellSigning
package import CosellWire

/// Answers STS, IAM and Organizations, as far as scripts ask them before they call Partner Central, and EventBridge, as far
/// as they listen to it with.
package struct Checks: Sendable {
    private let directory: IdentityDirectory
    private let keys: TemporaryKeys
    private let pageTokens: PageTokens
    private let bus: EventBus

    package init(directory: IdentityDirectory, keys: TemporaryKeys, pageTokens: PageTokens, bus: EventBus) {
        self.directory = directory
        self.keys = keys
        self.pageTokens = pageTokens
        self.bus = bus
    }

    /// What every check goes through, in this order: signature → action → access to IAM by session → constraints →
    /// access → the action itself.
    ///
    /// - Parameter caller: who signed, or why nobody knows: the signature is refused, or its key cannot be looked for.
    package func answer(
        _ request: CheckRequest,
        of service: CheckedService,
        by caller: Result<CheckCaller, any Error>,
        at now: Instant
    ) async -> CheckAnswer {
        var action: String?
        do {
            return try await perform(request, service, caller, at: now, &action)
        } catch {
            let refusal = error as? CheckRefusal ?? .failed
            var answer = service.form.refusal(refusal, requestID: request.id)
            answer.action = action
            if case .denied(_, let denial) = refusal { answer.denial = denial }
            if !(error is CheckRefusal) { answer.cause = error }
            return answer
        }
    }

    private func perform(
        _ request: CheckRequest,
        _ service: CheckedService,
        _ caller: Result<CheckCaller, any Error>,
        at now: Instant,
        _ action: inout String?
    ) async throws -> CheckAnswer {
        let caller = try caller.mapError { ($0 as? SignatureRefusal).map(CheckRefusal.signature) ?? $0 }.get()
        let question = try service.form.read(request)
        guard let check = service.check(question.action) else { throw CheckRefusal.unknownAction(question.action) }
        action = check.name
        try Self.requireFullCredentials(caller, for: service)
        var input = CheckInput(question.input)
        let asked = check.init(&input)
        guard input.breaches.isEmpty else { throw CheckRefusal.breached(input.breaches) }
        let call = CheckCall(
            caller: caller,
            action: "\(service.rawValue):\(check.name)",
            directory: directory,
            keys: keys,
            marks: PageMarks(pageTokens: pageTokens, list: "\(caller.principal.account) \(check.name)", now: now),
            bus: bus,
            now: now
        )
        try call.require(asked.permission(call))
        let output = try await asked.answer(call)
        var answer = service.form.answer(output, to: check.name, requestID: request.id)
        answer.action = check.name
        return answer
    }

    /// IAM takes no credentials of GetSessionToken that were made without a second factor, which is all of them here.
    private static func requireFullCredentials(_ caller: CheckCaller, for service: CheckedService) throws(CheckRefusal)
    {
        guard service == .iam, caller.isTemporary else { return }
        if case .assumedRole = caller.principal.kind { return }
        throw .signature(
            SignatureRefusal(.unrecognizedClient, "The security token included in the request is invalid")
        )
    }
}

extension CheckCall {
    func require(_ permission: CheckPermission) throws(CheckRefusal) {
        switch permission {
        case .everyone, .own: return
        case .unlessDenied(let resource):
            let request = request(action, on: resource)
            guard case .explicitlyDenied = request.decision else { return }
            try require(request)
        case .allowed(let resource): try require(request(action, on: resource))
        }
    }

    func request(_ action: String, on resource: String, _ values: ConditionValues = [:]) -> AccessRequest {
        AccessRequest(caller.principal, ActionName(action), on: resource, values: values)
    }

    private func require(_ request: AccessRequest) throws(CheckRefusal) {
        let decision = request.decision
        guard let message = DenialMessage(request, decision) else { return }
        throw .denied(message.description, AccessExplanation(request, decision))
    }
}

/// A request as it came in, without what HTTP adds.
package struct CheckRequest: Sendable {
    package let id: String
    /// `AWSOrganizationsV20161128.ListAccounts`; nil for a form.
    package let target: String?
    /// The parameters of a form; else JSON.
    package let body: [UInt8]

    package init(id: String, target: String?, body: [UInt8]) {
        (self.id, self.target, self.body) = (id, target, body)
    }
}

/// What goes back.
package struct CheckAnswer: Sendable {
    package var status = 200
    package let contentType: String
    package let body: [UInt8]
    /// The error's code; nil for a success.
    package var error: String?
    /// As the log counts it; nil for what is no action.
    package var action: String?
    /// Said once, in the log.
    package var cause: (any Error)?
    /// Why access was denied, for who asks.
    package var denial: AccessExplanation?
}

extension Checks {
    /// The refusal of a body that nobody reads to its end.
    package func tooLarge(_ service: CheckedService, limitBytes: Int, requestID: String) -> CheckAnswer {
        service.form.refusal(.tooLarge(limitBytes: limitBytes), requestID: requestID)
    }
}
