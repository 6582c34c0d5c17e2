/// The few lines that are signed in place of the request: algorithm, time, scope, hash (access 8.7).
struct StringToSign {
    let text: SigningText

    init(
        _ algorithm: SigningAlgorithm,
        at time: SigningTime,
        scope: some Collection<UInt8>,
        of canonical: CanonicalRequest
    ) {
        var text = SigningText(reserving: 192)
        text.append(algorithm.rawValue.utf8)
        text.append("\n")
        text.append(time)
        text.append("\n")
        text.append(scope)
        text.append("\n")
        text.append(canonical.text.digest)
        self.text = text
    }
}
