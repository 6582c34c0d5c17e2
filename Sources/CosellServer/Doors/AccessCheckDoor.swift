import AccessChecks
import CosellAccess
import CosellDomain
import CosellSigning
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// Calls of STS, IAM, Organizations and EventBridge: on the same address as all others, told apart by their signature.
struct AccessCheckDoor: Door {
    let worlds: Worlds
    let relaxed: RelaxedPrincipals
    let clock: @Sendable () -> Instant
    let chance: Chance
    /// Forms without a signature that are not for these services either.
    let others: ForeignDoor

    /// Told without a look at the signature for the calls of Partner Central, which are to lose no time here.
    func takes(_ request: Request) -> Bool {
        if let target = request.headers[.target] { return CheckedService.named(byTarget: target) != nil }
        guard Self.isForm(request) else { return false }
        guard let claimed = SignedRequest(request.head).claimedService else { return others.takes(request) }
        return CheckedService(rawValue: claimed) != nil
    }

    /// Whether it is a form, in the body or in the address.
    private static func isForm(_ request: Request) -> Bool {
        let contentType = request.headers[.contentType] ?? ""
        return (request.method == .post && contentType.hasPrefix("application/x-www-form-urlencoded"))
            || (request.head.path ?? "").contains("Action=")
    }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let start = ContinuousClock.now
        let body = try await request.wholeBody(context)
        guard let service = service(of: request, body) else {
            var request = request
            if let body { request.body = RequestBody(buffer: body) }
            return try await others.respond(to: request, context)
        }
        var world = worlds.world(of: request.head)
        var trace = Pipeline.Trace(requestID: chance.uuid())
        var answer: Answer
        if let body {
            let received = ReceivedRequest(head: request.head, body: body)
            answer = await self.answer(received, of: service, in: world, &trace)
            while World.isLeft(trace.cause), let next = await worlds.successor(of: world, for: request.head) {
                (world, trace) = (next, Pipeline.Trace(requestID: trace.requestID))
                answer = await self.answer(received, of: service, in: world, &trace)
            }
        } else {
            answer = Answer(
                world.checks.tooLarge(service, limitBytes: Pipeline.bodyLimitBytes, requestID: trace.requestID)
            )
        }
        world.log.record(trace, answer, milliseconds: (ContinuousClock.now - start).milliseconds)
        // The header that names an exception is Partner Central's own.
        answer.exception = nil
        return Response(answer, trace.requestID, to: request.headers)
    }

    /// A form without a signature still says which service would have to refuse it.
    private func service(of request: Request, _ body: ByteBuffer?) -> CheckedService? {
        if let target = request.headers[.target] { return CheckedService.named(byTarget: target) }
        if let claimed = SignedRequest(request.head).claimedService { return CheckedService(rawValue: claimed) }
        return body.flatMap { CheckedService.named(inForm: Array($0.readableBytesView)) }
    }

    private func answer(
        _ request: ReceivedRequest,
        of service: CheckedService,
        in world: World,
        _ trace: inout Pipeline.Trace
    ) async -> Answer {
        let now = clock()
        let caller = await authenticate(request, for: service, in: world, at: now)
        trace.principal = try? caller.get().principal
        let answer = await world.checks.answer(
            CheckRequest(request, id: trace.requestID),
            of: service,
            by: caller,
            at: now
        )
        trace.operation = answer.action.map { service.descriptor($0) }
        trace.cause = answer.cause
        trace.denial = answer.denial
        return Answer(answer)
    }

    private func authenticate(
        _ request: ReceivedRequest,
        for service: CheckedService,
        in world: World,
        at now: Instant
    ) async -> Result<CheckCaller, any Error> {
        let signed = SignedRequest(request.head)
        let claim = signed.claim
        do {
            try await world.pipeline.recall((try? claim.get())?.accessKeyID)
            let caller = try world.checkVerifier.verify(
                claim.get(),
                of: signed,
                body: request.body.readableBytesSpan,
                at: now.seconds
            )
            guard caller.payload == nil || caller.service == service.signingName else {
                return .failure(
                    SignatureRefusal(
                        .invalidSignature,
                        "Credential should be scoped to correct service: '\(service.signingName)'."
                    )
                )
            }
            return .success(
                CheckCaller(
                    principal: caller.payload ?? relaxed.principal(caller.accessKeyID),
                    accessKeyID: caller.accessKeyID
                )
            )
        } catch {
            return .failure(error)
        }
    }
}

extension CheckRequest {
    /// A form may stand in the address, as a browser sends it.
    fileprivate init(_ request: ReceivedRequest, id: String) {
        let path = request.head.path ?? "/"
        let query = path.firstIndex(of: "?").map { Array(path[path.index(after: $0)...].utf8) }
        let body = Array(request.body.readableBytesView)
        self.init(
            id: id,
            target: request.head.headerFields[.target],
            body: body.isEmpty ? query ?? [] : body
        )
    }
}

extension Answer {
    fileprivate init(_ answer: CheckAnswer) {
        self.init(
            status: HTTPResponse.Status(code: answer.status),
            contentType: answer.contentType,
            body: answer.body,
            exception: answer.error
        )
    }
}

extension CheckedService {
    /// As log and metrics name an action.
    fileprivate func descriptor(_ action: String) -> OperationDescriptor {
        OperationDescriptor(
            name: action,
            service: ServiceDescriptor(
                version: "",
                serviceID: rawValue,
                targetPrefix: rawValue,
                signingName: signingName,
                endpointPrefix: rawValue,
                wire: .awsJSON
            ),
            errors: []
        )
    }
}
