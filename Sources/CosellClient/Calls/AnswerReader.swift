import CosellWire
import HTTPTypes

/// Reads what a service answered: the output, or the error.
struct AnswerReader: Sendable {
    let service: ServiceDescriptor
    let endpoint: Endpoint
    /// The service's exceptions by name.
    let exceptions: [String: any ServiceException.Type]

    /// - Throws: ``ServiceFailure`` or ``MalformedAnswer``.
    func check(_ answer: HTTPAnswer, to operation: String, at now: Instant) throws -> [UInt8] {
        guard 200..<300 ~= answer.head.status.code else { throw failure(answer, operation, now) }
        return answer.body
    }

    func output<Output: WireStructure>(
        _ type: Output.Type,
        in answer: HTTPAnswer,
        to operation: String
    ) throws
        -> Output
    {
        do {
            let (output, breaches) = try read(type, answer.body)
            guard !breaches.isEmpty, try document(answer.body) == .object([]) else { return output }
            throw malformed(answer, operation, "it is empty")
        } catch let error as SerializationError {
            throw malformed(answer, operation, "\(error.description); \(looks(answer))")
        }
    }

    private func failure(_ answer: HTTPAnswer, _ operation: String, _ now: Instant) -> any Error {
        let fields = answer.head.headerFields
        let body = (try? document(answer.body)) ?? .string(Self.beginning(of: answer.body))
        let named = body.text("__type") ?? body.text("code") ?? fields[.errorType]
        guard let code = named.map(Self.bareName) ?? Self.statusCodes[answer.head.status.code] else {
            return malformed(answer, operation, looks(answer))
        }
        let exception = exceptions[code].flatMap { typed($0, answer.body) }
        let text = exception?.text ?? ""
        return ServiceFailure(
            operation: operation,
            status: answer.head.status.code,
            requestID: fields[.requestID],
            code: code,
            message: text.isEmpty ? body.saidMessage : text,
            exception: exception,
            body: body,
            date: fields[.date].flatMap(Instant.read(httpDate:)),
            retryAfter: Backoff.asked(in: fields, now: now)
        )
    }

    /// What somebody else said, for people: the first words of a page, without its marks.
    private static func beginning(of body: [UInt8]) -> String {
        var isMark = false
        let letters = String(decoding: body.prefix(2000), as: UTF8.self).compactMap { letter -> Character? in
            if letter == "<" { isMark = true }
            defer { if letter == ">" { isMark = false } }
            return isMark ? " " : letter
        }
        return String(String(letters).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
    }

    /// What a status alone says, for answers of load balancers and proxies, which know no exceptions.
    private static let statusCodes = [
        429: "TooManyRequestsException", 500: "InternalFailure", 502: "BadGateway", 503: "ServiceUnavailable",
        504: "GatewayTimeout",
    ]

    /// Cuts `com.amazonaws.partnercentralselling#ValidationException:http://…` down to the name.
    static func bareName(_ code: String) -> String {
        let name = code.prefix { $0 != ":" }
        return String(name[(name.lastIndex(of: "#").map(name.index(after:)) ?? name.startIndex)...].trimmed)
    }

    private func typed(_ type: any ServiceException.Type, _ body: [UInt8]) -> (any ServiceException)? {
        func open<Exception: ServiceException>(_ type: Exception.Type) -> (any ServiceException)? {
            try? read(type, body).value
        }
        return open(type)
    }

    private func read<Value: WireStructure>(
        _ type: Value.Type,
        _ body: [UInt8]
    ) throws(SerializationError) -> (value: Value, breaches: [Breach]) {
        switch service.wire {
        case .awsJSON: try JSONReader.read(type, from: body)
        case .cbor: try CBORReader.read(type, from: body)
        }
    }

    private func document(_ body: [UInt8]) throws(SerializationError) -> Document {
        guard !body.isEmpty else { return .object([]) }
        return switch service.wire {
        case .awsJSON: try JSONReader.document(from: body)
        case .cbor: try CBORReader.document(from: body)
        }
    }

    private func malformed(_ answer: HTTPAnswer, _ operation: String, _ detail: String) -> MalformedAnswer {
        MalformedAnswer(
            operation: operation,
            endpoint: endpoint,
            status: answer.head.status.code,
            requestID: answer.head.headerFields[.requestID],
            detail: detail
        )
    }

    /// What came instead, without its content, which may be anybody's.
    private func looks(_ answer: HTTPAnswer) -> String {
        let type = answer.head.headerFields[.contentType] ?? "no Content-Type"
        return "\(answer.body.count) bytes with \(type)"
    }
}
