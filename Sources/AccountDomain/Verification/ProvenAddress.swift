import AccountAPI
import CosellDomain
import CosellRules
import CosellWire
import Crypto

/// A code that is not the one that was sent. The call is refused, and the attempt counts all the same.
private struct WrongEmailCode: Error {
    let address: String

    /// It says nothing of whether a code was sent, has expired, or was near.
    var objection: Objection {
        .field(
            "emailVerificationCode",
            .invalidValue,
            "emailVerificationCode is not the code that was sent to this address; send another, which is good for "
                + "\(EmailCode.lifetimeSeconds / 60) minutes",
            rule: "account 2.8"
        )
    }
}

/// Calls that prove an address by a code (account 2.8).
extension AccountProvider {
    /// Any six digits prove an address in the Sandbox.
    ///
    /// Must be asked before anything is changed.
    func requireCode(_ code: String, for address: String, _ books: Books) throws {
        guard !books.call.isSandbox else { return }
        let sent = try books.emailCodes.find(address)?.code
        let isRight = [sent, switches.fixedEmailCode].compactMap(\.self).map { Self.isEqual($0, code) }.contains(true)
        guard isRight else { throw WrongEmailCode(address: address) }
    }

    /// How long it takes says nothing of how much of the code was right.
    private static func isEqual(_ one: String, _ other: String) -> Bool {
        SHA256.hash(data: Array(one.utf8)) == SHA256.hash(data: Array(other.utf8))
    }

    /// As `write(_:_:)`, for a body that asks for a code.
    func writeProving<Output: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Output
    ) async throws -> Output {
        try await write(call) { try Self.countingTries($0, body) }.get()
    }

    /// As `write(_:replaying:_:)`, for a body that asks for a code.
    func writeProving<Input: OptionalTokenCarrier, Output: WireStructure>(
        _ call: Call,
        replaying input: Input,
        _ body: @escaping @Sendable (Books) throws -> Output
    ) async throws -> Output {
        try await write(call) { books in
            try Self.countingTries(books) { try $0.once(input, body) }
        }.get()
    }

    private static func countingTries<Output>(
        _ books: Books,
        _ body: (Books) throws -> Output
    ) throws -> Result<Output, Objection> {
        do {
            return .success(try body(books))
        } catch let wrong as WrongEmailCode {
            try books.emailCodes.countWrongTry(wrong.address)
            return .failure(wrong.objection)
        }
    }
}
