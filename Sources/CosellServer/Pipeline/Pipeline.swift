import CosellSigning
import CosellAccess
import CosellDomain
import CosellRules
import CosellWire
import HTTPTypes
import Logging
import NIOCore

/// What every call goes through, in this order: request id → form → signature → operation → shape → throttle → access →
/// constraints → handler (its transaction looks for a replay first) → envelope. Each step refuses by an ``Objection``, or
/// by a ``Fault`` where no service is known yet.
struct Pipeline: Sendable {
    /// The largest body that is read.
    static let bodyLimitBytes = 1 << 20

    let verifier: SignatureVerifier<Principal>
    /// Brings a key from the store that was handed out, before the signature is checked.
    let recall: @Sendable (String?) async throws -> Void
    let relaxed: RelaxedPrincipals
    let routes: Routes
    let throttle: Throttle
    let faults: FaultPlan
    let tags: @Sendable (String) async throws -> [Tag]
    /// What the record of a request says to policies, seen by an account.
    let records: @Sendable (any RecordedSubject, _ account: String) async throws -> [AccessFact]
    /// The wall clock: it judges signatures and fills the throttle's buckets.
    let clock: @Sendable () -> Instant
    /// What the call's records will bear.
    let houseClock: HouseClock
    let chance: Chance
    /// What identifiers of records are drawn by.
    let recordChance: Chance

    /// A call on its way: what is known of it so far, for its log line.
    struct Trace {
        let requestID: String
        var operation: OperationDescriptor?
        var principal: Principal?
        /// Empty for what is no catalog, so that nobody fills log and throttle with words of his own.
        var catalog = ""
        var cause: (any Error)?
        /// Why access was denied, for who asks.
        var denial: AccessExplanation?
        /// What was asked, once it was read.
        var asked: Asked?
        /// Whether a fault that is wanted keeps the answer from its caller.
        var isLost = false
    }

    func answer(_ request: ReceivedRequest, _ trace: inout Trace) async -> Answer {
        let destination = Destination(request.head)
        do throws(Fault) {
            let now = clock()
            let caller = try await authenticate(request, at: now)
            trace.principal = caller.principal
            let route = try route(to: destination, caller)
            trace.operation = route.descriptor
            do {
                let output = try await perform(request, destination.form, route, caller, &trace, at: now)
                return destination.form.answer(output, of: route.descriptor)
            } catch let objection as Objection {
                throw route.fault(objection)
            } catch let fault as Fault {
                throw fault
            } catch {
                throw route.failure(error)
            }
        } catch {
            trace.cause = error.cause
            return destination.form.answer(error)
        }
    }

    private func perform(
        _ request: ReceivedRequest,
        _ form: WireForm,
        _ route: any Route,
        _ caller: Caller,
        _ trace: inout Trace,
        at now: Instant
    ) async throws -> [UInt8] {
        guard caller.signsFor(route.descriptor.service) else { throw Self.wrongService(route.descriptor) }
        let routed = try read(request, form, route)
        trace.asked = Asked(route: route, form: form, body: Array(request.body.readableBytesView))
        let catalog = routed.subject.catalog
        if Catalog.all.contains(catalog) { trace.catalog = catalog }
        try requireMembers(routed)
        try admit(route.descriptor, caller.principal, trace.catalog, at: now)
        try await authorize(caller.principal, route.descriptor, routed.subject, &trace)
        let breaches = routed.breaches
        if !breaches.isEmpty { throw Objection.breached(breaches) }
        let fault = try await fault(route, caller.principal, trace.catalog, &trace)
        let call = Call(
            account: caller.principal.account,
            catalog: catalog,
            operation: route.descriptor.key,
            requestID: trace.requestID,
            now: houseClock.now,
            chance: recordChance,
            caller: caller.principal.arn,
            permits: { Self.permits($0, on: $1, caller.principal, catalog) }
        )
        let output = try await routed.perform(call, form)
        // The call took effect, and its caller does not hear so.
        if fault == .dropAfter { trace.isLost = true }
        return output
    }

    // MARK: Faults that are wanted

    /// Lets a fault show, if it is the turn of one.
    ///
    /// - Returns: what is left to do once the call took effect.
    private func fault(
        _ route: any Route,
        _ principal: Principal,
        _ catalog: String,
        _ trace: inout Trace
    ) async throws -> FaultRule.Answer? {
        guard let rule = faults.turn(route.descriptor, account: principal.account, catalog: catalog) else { return nil }
        if rule.delayMilliseconds > 0 { try await Task.sleep(for: .milliseconds(rule.delayMilliseconds)) }
        switch rule.answer {
        case .error(let name): try FaultPlan.raise(name, route)
        case .status(let status): throw Fault(status: status)
        case .dropBefore:
            trace.isLost = true
            throw Fault(status: 503)
        case .dropAfter, .late: return rule.answer
        }
    }

    // MARK: Signature

    private struct Caller {
        let principal: Principal
        /// The service in the signature's scope.
        let service: String
        let isChecked: Bool

        func signsFor(_ service: ServiceDescriptor) -> Bool { !isChecked || self.service == service.signingName }
    }

    private func authenticate(_ request: ReceivedRequest, at now: Instant) async throws(Fault) -> Caller {
        let signed = SignedRequest(request.head)
        let claim = signed.claim
        do {
            try await recall((try? claim.get())?.accessKeyID)
        } catch {
            throw Fault("InternalFailure", Objection.ownFault.text, cause: error)
        }
        do throws(SignatureRefusal) {
            let caller = try verifier.verify(
                claim.get(),
                of: signed,
                body: request.body.readableBytesSpan,
                at: now.seconds
            )
            return Caller(
                principal: caller.payload ?? relaxed.principal(caller.accessKeyID),
                service: caller.service,
                isChecked: caller.payload != nil
            )
        } catch {
            throw Fault(error.name.rawValue, error.message)
        }
    }

    // MARK: Operation

    private func route(to destination: Destination, _ caller: Caller) throws(Fault) -> any Route {
        if let route = routes.route(to: destination, signedFor: caller.service) { return route }
        throw Fault(
            "UnknownOperationException",
            "\(destination.words.excerpt()) is not an operation of this server."
        )
    }

    private static func wrongService(_ operation: OperationDescriptor) -> Fault {
        Fault(
            "InvalidSignatureException",
            "Credential should be scoped to correct service: '\(operation.service.signingName)'."
        )
    }

    // MARK: Shape

    private func read(
        _ request: ReceivedRequest,
        _ form: WireForm,
        _ route: any Route
    ) throws(Fault) -> any RoutedRequest {
        guard form.takes(request) else {
            throw Fault("UnsupportedMediaTypeException", "The body is to be \(form.contentType).")
        }
        let result = request.body.withUnsafeReadableBytes { bytes -> Result<any RoutedRequest, SerializationError> in
            do throws(SerializationError) {
                return .success(try route.read(bytes, form))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let request): return request
        case .failure(let error): throw Fault("SerializationException", error.description)
        }
    }

    /// Missing members are refused before anyone asks whether the caller may; the other breaches, unless a missing
    /// member causes them, are told in the same answer.
    private func requireMembers(_ routed: any RoutedRequest) throws(Objection) {
        guard !routed.missing.isEmpty else { return }
        let missing = Set(routed.missing.map(\.path))
        let others = routed.breaches.filter { breach in
            !breach.path.indices.contains { missing.contains(Array(breach.path[...$0])) }
        }
        throw .breached(routed.missing + others)
    }

    // MARK: Throttle

    private func admit(
        _ operation: OperationDescriptor,
        _ principal: Principal,
        _ catalog: String,
        at now: Instant
    ) throws(Objection) {
        let today = houseClock.now
        guard throttle.admits(operation, account: principal.account, catalog: catalog, at: now, today: today) else {
            throw .throttled
        }
    }

    // MARK: Access

    private func authorize(
        _ principal: Principal,
        _ operation: OperationDescriptor,
        _ subject: any AccessSubject,
        _ trace: inout Trace
    ) async throws {
        let resource = subject.resource(of: principal.account)
        let asked = try await values(of: subject, on: resource, principal)
        try require(AccessRequest(principal, ActionName(operation.action), on: resource, values: asked), &trace)
        for need in subject.alsoNeeds {
            let elsewhere = need.resource?(principal.account)
            // What the request says of itself and of its resource is not said of another action elsewhere.
            var values = elsewhere == nil ? asked : ConditionValues()
            for fact in need.facts { values[ConditionKey(fact.key)] = fact.values }
            let request = AccessRequest(principal, ActionName(need.action), on: elsewhere ?? resource, values: values)
            try require(request, &trace)
        }
    }

    private func values(
        of subject: any AccessSubject,
        on resource: String,
        _ principal: Principal
    ) async throws -> ConditionValues {
        var values = ConditionValues()
        if !subject.catalog.isEmpty { values[.catalog] = [subject.catalog] }
        for fact in subject.accessFacts + (try await recordedFacts(of: subject, principal)) {
            values[ConditionKey(fact.key)] = fact.values
        }
        if principal.permissions.mentions(.resourceTags) {
            values.setTags(try await tags(resource).map { (key: $0.key, value: $0.value) }, under: .resourceTags)
        }
        return values
    }

    /// Asked for only where a policy looks.
    private func recordedFacts(of subject: any AccessSubject, _ principal: Principal) async throws -> [AccessFact] {
        guard let subject = subject as? any RecordedSubject,
            type(of: subject).recordedKeys.contains(where: { principal.permissions.mentions(ConditionKey($0)) })
        else { return [] }
        return try await records(subject, principal.account)
    }

    /// Whether the caller may also do another operation: what tasks ask of each of their steps.
    private static func permits(
        _ operation: String,
        on resource: String,
        _ principal: Principal,
        _ catalog: String
    ) -> Bool {
        var values = ConditionValues()
        values[.catalog] = [catalog]
        let request = AccessRequest(
            principal,
            ActionName("partnercentral:\(operation)"),
            on: resource,
            values: values
        )
        return request.decision.isAllowed
    }

    private func require(_ request: AccessRequest, _ trace: inout Trace) throws(Objection) {
        let decision = request.decision
        guard let message = DenialMessage(request, decision) else { return }
        trace.denial = AccessExplanation(request, decision)
        throw .denied(Objection.Remark(message.description))
    }
}
