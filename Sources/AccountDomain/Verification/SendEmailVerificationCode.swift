package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Mails a code that proves an address. A newer code voids the older one; the Sandbox mails none and takes any.
    ///
    /// - Throws: quota, for the sixth code to an address within 24 hours.
    /// - Source: Account 2025-04-04, `SendEmailVerificationCode`; account 2.8, 3.1.
    package func sendEmailVerificationCode(
        _ input: Account.SendEmailVerificationCodeRequest,
        _ call: Call
    ) async throws -> Account.SendEmailVerificationCodeResponse {
        guard !call.isSandbox else { return Account.SendEmailVerificationCodeResponse() }
        try await write(call) { books in
            let address = EmailAddress.key(of: input.email)
            try books.dailyCounts.require(.emailCode, of: address)
            try books.dailyCounts.count(.emailCode, of: address)
            let code = EmailCode.drawn(by: books.call.chance)
            try books.emailCodes.keep(code, for: address)
            try books.mails.send(.emailCode(code, to: address), at: books.now)
        }
        return Account.SendEmailVerificationCodeResponse()
    }
}

extension Mail {
    fileprivate static func emailCode(_ code: String, to address: String) -> Mail {
        Mail(
            to: address,
            subject: "Your AWS Partner Central verification code",
            text: "Your verification code is \(code). It is good for \(EmailCode.lifetimeSeconds / 60) minutes.",
            fields: ["code": code]
        )
    }
}
