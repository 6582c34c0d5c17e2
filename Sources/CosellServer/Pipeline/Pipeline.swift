import SellingDomain
import CosellSigning
import CosellAccess
import CosellDomain
import CosellRules
import CosellWire
import HTTPTypes
import Logging
import NIOCore
import SellingAPI

/// What every call goes through, in this order: request id → signature → target → shape → throttle → access →
/// constraints → handler (its transaction looks for a replay first) → envelope.
struct Pipeline: Sendable {
    /// The largest body that is read.
    static let bodyLimitBytes = 1 << 20

    let verifier: SignatureVerifier<Principal>
    let relaxed: RelaxedPrincipals
    let routes: Routes
    let throttle: Throttle?
    let faults: FaultPlan
    let tags: @Sendable (String) throws -> [Tag]
    /// The wall clock: it judges signatures and fills the throttle's buckets.
    let clock: @Sendable () -> Instant
    /// What the call's records will bear.
    let houseClock: HouseClock
    let chance: Chance

    /// A call on its way: what is known of it so far, for its log line.
    struct Trace {
        let requestID: String
        var style = CallStyle.header
        var operation: OperationDescriptor?
        var principal: Principal?
        /// Empty for what is no catalog, so that nobody fills log and throttle with words of his own.
        var catalog = ""
        var cause: (any Error)?
    }

    func answer(_ request: ReceivedRequest, _ trace: inout Trace) async -> Answer {
        do {
            let body = try await perform(request, &trace)
            return Answer(status: successStatus(trace), contentType: trace.style.contentType, body: body)
        } catch let fault as Fault {
            trace.cause = fault.cause
            return fault.answer(trace.style)
        } catch {
            trace.cause = error
            return Self.internalFault.answer(trace.style)
        }
    }

    private func perform(_ request: ReceivedRequest, _ trace: inout Trace) async throws -> [UInt8] {
        let now = clock()
        trace.style = request.path == "/" ? .header : .path
        let caller = try authenticate(request, at: now)
        trace.principal = caller.principal
        let route = try route(request, &trace)
        trace.operation = route.descriptor
        guard caller.signsFor(route.descriptor.service) else { throw Self.wrongService(route.descriptor) }
        let routed = try read(request.body, route)
        if Catalog.all.contains(routed.subject.catalog) { trace.catalog = routed.subject.catalog }
        try requireMembers(routed)
        try admit(route.descriptor, trace, at: now)
        try authorize(caller.principal, route.descriptor, routed.subject)
        try check(routed)
        if let fault = faults.fault(route.descriptor) { throw fault }
        let call = Call(
            account: caller.principal.account,
            catalog: routed.subject.catalog,
            operation: route.descriptor.name,
            requestID: trace.requestID,
            now: houseClock.now,
            chance: chance,
            permits: { Self.permits($0, on: $1, caller.principal, routed.subject.catalog) }
        )
        do {
            return try await routed.perform(call, writesNulls: trace.style == .path)
        } catch let fault as Fault where !route.descriptor.errors.contains(fault.name) {
            throw Fault(Self.internalException, cause: UndeclaredError(name: fault.name))
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

    private func authenticate(_ request: ReceivedRequest, at now: Instant) throws -> Caller {
        let signed = SignedRequest(request.head)
        do throws(SignatureRefusal) {
            let caller = try verifier.verify(signed, body: request.body.readableBytesSpan, at: now.seconds)
            return Caller(
                principal: caller.payload ?? relaxed.principal(caller.accessKeyID),
                service: caller.service,
                isChecked: caller.payload != nil
            )
        } catch {
            throw Fault(error.name.rawValue, error.message)
        }
    }

    // MARK: Target

    private func route(_ request: ReceivedRequest, _ trace: inout Trace) throws -> any Route {
        if let target = request.head.headerFields[.target] {
            trace.style = .header
            guard let route = routes[target: target] else { throw Self.unknownOperation(target) }
            return route
        }
        guard request.path != "/" else { throw Self.unknownOperation("a request without X-Amz-Target") }
        guard let route = routes[path: request.path.dropFirst()] else {
            throw Self.unknownOperation(String(request.path.dropFirst()))
        }
        return route
    }

    private static func unknownOperation(_ name: String) -> Fault {
        Fault("UnknownOperationException", "\(name.excerpt()) is not an operation of this server.")
    }

    private static func wrongService(_ operation: OperationDescriptor) -> Fault {
        Fault(
            "InvalidSignatureException",
            "Credential should be scoped to correct service: '\(operation.service.signingName)'."
        )
    }

    // MARK: Shape

    private func read(_ body: ByteBuffer, _ route: any Route) throws -> any RoutedRequest {
        let result = body.withUnsafeReadableBytes { bytes -> Result<any RoutedRequest, SerializationError> in
            do throws(SerializationError) { return .success(try route.read(bytes)) } catch { return .failure(error) }
        }
        switch result {
        case .success(let request): return request
        case .failure(let error): throw Fault("SerializationException", error.description)
        }
    }

    /// Missing members are refused before anyone asks whether the caller may; the other breaches, unless a missing
    /// member causes them, are told in the same answer.
    private func requireMembers(_ routed: any RoutedRequest) throws {
        guard !routed.missing.isEmpty else { return }
        let missing = Set(routed.missing.map(\.path))
        let others = routed.breaches.filter { breach in
            !breach.path.indices.contains { missing.contains(Array(breach.path[...$0])) }
        }
        throw routed.refusal(of: routed.missing + others)
    }

    private func check(_ routed: any RoutedRequest) throws {
        let breaches = routed.breaches
        guard breaches.isEmpty else { throw routed.refusal(of: breaches) }
    }

    // MARK: Throttle

    private func admit(_ operation: OperationDescriptor, _ trace: Trace, at now: Instant) throws {
        guard let throttle, let account = trace.principal?.account else { return }
        guard throttle.admits(operation, account: account, catalog: trace.catalog, at: now) else {
            throw Fault(Selling.ThrottlingException(message: "Rate exceeded"))
        }
    }

    // MARK: Access

    private func authorize(
        _ principal: Principal,
        _ operation: OperationDescriptor,
        _ subject: any AccessSubject
    ) throws {
        let resource = subject.resource(of: principal.account)
        let asked = try values(of: subject, on: resource, principal)
        try require(
            AccessRequest(principal, ActionName(operation.action), on: resource, values: asked)
        )
        for need in subject.alsoNeeds {
            let elsewhere = need.resource?(principal.account)
            // What the request says of itself and of its resource is not said of another action elsewhere.
            var values = elsewhere == nil ? asked : ConditionValues()
            for fact in need.facts { values[ConditionKey(fact.key)] = fact.values }
            try require(AccessRequest(principal, ActionName(need.action), on: elsewhere ?? resource, values: values))
        }
    }

    private func values(
        of subject: any AccessSubject,
        on resource: String,
        _ principal: Principal
    ) throws -> ConditionValues {
        var values = ConditionValues()
        if !subject.catalog.isEmpty { values[.catalog] = [subject.catalog] }
        for fact in subject.accessFacts { values[ConditionKey(fact.key)] = fact.values }
        if principal.permissions.mentions(.resourceTags) {
            values.setTags(try tags(resource).map { (key: $0.key, value: $0.value) }, under: .resourceTags)
        }
        return values
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

    private func require(_ request: AccessRequest) throws {
        guard let message = DenialMessage(request, request.decision) else { return }
        throw Fault(Selling.AccessDeniedException(message: message.description))
    }

    // MARK: Envelope

    /// R1.8: 200, but 204 for the snapshot job operations in path style.
    private func successStatus(_ trace: Trace) -> HTTPResponse.Status {
        trace.style == .path && trace.operation?.answersNoContent == true ? .noContent : .ok
    }

    static let internalException = Selling.InternalServerException(
        message: "The server could not carry out the request. Its log names the cause under the request id."
    )

    static let internalFault = Fault(internalException)
}

/// A handler threw an error that the model does not declare for its operation: a defect of ours.
struct UndeclaredError: Error, CustomStringConvertible {
    let name: String
    var description: String { "the handler threw \(name), which its operation does not declare" }
}

extension HTTPField.Name {
    static let target = HTTPField.Name("X-Amz-Target") ?? .accept
}
