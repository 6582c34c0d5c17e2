import CosellClient
import CosellSMTP
import CosellWire
import HTTPTypes

/// Takes one message to one channel, and says what became of it.
struct FactDelivery: Sendable {
    let transport: any Transport
    let surroundings: CosellClient.Surroundings

    enum Result: Hashable, Sendable {
        case delivered
        /// It did not get there, and can be tried again: why, and how long the receiver asks to wait.
        case undelivered(String, after: Duration?)
        /// The receiver wants none of it, and will not want it later: why, and what to do.
        case refused(String, remedy: String)
        /// It was sent, and nobody knows whether it got there.
        case unknown(String)
    }

    /// A receiver that takes longer is one that is down.
    private static let limit = ExchangeLimits(time: .seconds(30), answerBytes: 1 << 16)
    private static let tries = 4
    /// A longer pause is left to the next run.
    private static let longestPause = Duration.seconds(60)

    /// Tries until it is delivered, refused, or no try is left.
    func deliver(_ facts: [Fact], to channel: NotifyChannel) async throws -> Result {
        var attempt = 1
        while true {
            let result = try await once(facts, channel)
            let pause: Duration
            switch result {
            case .delivered, .refused: return result
            case .unknown:
                guard channel.way.knowsRepeats else { return result }
                pause = Self.ownPause(attempt)
            case .undelivered(_, let asked):
                pause = asked ?? Self.ownPause(attempt)
                guard pause <= Self.longestPause else { return result }
            }
            guard attempt < Self.tries else { return result }
            attempt += 1
            try await surroundings.sleep(pause)
        }
    }

    private static func ownPause(_ attempt: Int) -> Duration { .seconds(1 << (attempt - 1)) }

    private func once(_ facts: [Fact], _ channel: NotifyChannel) async throws -> Result {
        switch channel.way {
        case .slack(let address):
            let writer = JSONWriter()
            writer.write(SlackMessage.document(facts))
            return try await post(writer.bytes, to: address)
        case .teams(let address): return try await post(TeamsMessage.body(facts), to: address)
        case .webhook(let address, let token):
            let writer = JSONWriter()
            writer.write(facts[0].document)
            return try await post(writer.bytes, to: address, id: facts[0].key, token: token)
        case .smtp(let server, let from, let to): return await mail(facts, server, from: from, to: to)
        }
    }

    // MARK: HTTP

    private func post(
        _ body: [UInt8],
        to address: SecretAddress,
        id: String? = nil,
        token: String? = nil
    ) async throws -> Result {
        var request = HTTPRequest(
            method: .post,
            scheme: address.scheme,
            authority: address.authority,
            path: address.path,
            headerFields: [.contentType: "application/json"]
        )
        if let id, let name = HTTPField.Name("Idempotency-Key") {
            request.headerFields[name] =
                id.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? id : Base64.encode(Array(id.utf8))
        }
        if let token { request.headerFields[.authorization] = "Bearer \(token)" }
        do {
            let answer = try await transport.send(request, body: body, within: Self.limit)
            return judge(answer)
        } catch let failure as TransportFailure {
            switch failure.kind {
            case .unreachable, .unknownHost, .untrusted, .malformedAddress:
                return .undelivered(failure.what, after: nil)
            case .timedOut, .interrupted, .answerTooLarge, .malformed: return .unknown(failure.what)
            }
        }
    }

    private func judge(_ answer: HTTPAnswer) -> Result {
        let status = answer.head.status.code
        let words = String(decoding: answer.body.prefix(200), as: UTF8.self)
        let said = words.isEmpty ? "it answered \(status)" : "it answered \(status): \(words)"
        switch status {
        case 200..<300: return .delivered
        case 408, 425, 429, 500...599:
            return .undelivered(said, after: Backoff.asked(in: answer.head.headerFields, now: surroundings.now()))
        case 401, 403: return .refused(said, remedy: "Check the address and the token of the webhook.")
        case 404, 410: return .refused(said, remedy: "Make a new webhook: this one is not there any more.")
        case 413: return .refused(said, remedy: "The receiver takes no message of this length.")
        default: return .refused(said, remedy: "Look at the webhook; it does not take this message.")
        }
    }

    // MARK: Mail

    private func mail(_ facts: [Fact], _ server: MailServer, from: String, to: [String]) async -> Result {
        let texts = facts.map { ([$0.title] + $0.lines.map { "  \($0)" }).joined(separator: "\n") }
        let moment = surroundings.now()
        do {
            try await SMTPClient(server).visit { session in
                for recipient in to {
                    // The same facts make the same identifier, by which a mail program knows a mail that came twice.
                    let id = "cosell-\(Self.digest(facts, recipient))"
                    let mail = MailText(
                        from: from,
                        to: recipient,
                        subject: Fact.headline(facts),
                        text: texts.joined(separator: "\n\n") + "\n",
                        at: moment,
                        id: id
                    )
                    try await session.send(mail)
                }
            }
            return .delivered
        } catch let failure as SMTPFailure where failure.isFinalForTheMail {
            return .refused("\(failure)", remedy: "Check the addresses of the channel.")
        } catch { return .undelivered("\(error)", after: nil) }
    }

    private static func digest(_ facts: [Fact], _ recipient: String) -> String {
        TextDigest.of(facts.map(\.key) + [recipient])
    }
}
