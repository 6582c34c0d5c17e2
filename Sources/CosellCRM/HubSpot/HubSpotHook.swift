import CosellClient
package import CosellWire

/// Answers what HubSpot sends: checks that it is HubSpot's, notes which records changed, and says so.
package struct HubSpotHook: Sendable {
    let signature: HubSpotSignature
    /// The address that HubSpot calls, where something on the way changes it; nil for what the request itself names.
    let address: String?
    let now: @Sendable () -> Instant
    let note: @Sendable ([HubSpotEvent.Change], Instant) async throws -> Void

    package init(
        signature: HubSpotSignature,
        address: String?,
        now: @escaping @Sendable () -> Instant,
        note: @escaping @Sendable ([HubSpotEvent.Change], Instant) async throws -> Void
    ) {
        (self.signature, self.address, self.now, self.note) = (signature, address, now, note)
    }

    package func answer(_ request: HookRequest) async -> HookAnswer {
        guard request.method == "POST" else { return HookAnswer(405, "HubSpot's events come by POST.") }
        let moment = now()
        let verdict = signature.verdict(
            method: request.method,
            uri: address ?? "https://\(request.host)\(request.target)",
            body: request.body,
            signature: request.field("X-HubSpot-Signature-v3"),
            timestamp: request.field("X-HubSpot-Request-Timestamp"),
            now: moment
        )
        if case .refused(let why) = verdict { return HookAnswer(401, "Not taken: \(why).") }
        guard let changes = HubSpotEvent.changes(in: request.body) else {
            return HookAnswer(400, "Not taken: the body is no list of HubSpot's events.")
        }
        guard !changes.isEmpty else { return HookAnswer(200, "") }
        do {
            try await note(changes, moment)
            return HookAnswer(200, "")
        } catch {
            // HubSpot sends it again, for a day.
            return HookAnswer(503, "Not noted; send it again.")
        }
    }
}
