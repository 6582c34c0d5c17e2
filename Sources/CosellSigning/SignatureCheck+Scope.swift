/// The rules about when a request was signed and what for (access 8.2, 8.3, 8.9, 9).
extension SignatureCheck {
    /// Refuses a time more than fifteen minutes away from the server's, in AWS's words.
    func requireFreshness(of time: SigningTime, at now: Int64) throws(SignatureRefusal) {
        let now = SigningTime(epochSeconds: now)
        let earliest = now.adding(seconds: -SignaturePolicy.skewSeconds)
        let latest = now.adding(seconds: SignaturePolicy.skewSeconds)
        let minutes = SignaturePolicy.skewSeconds / 60
        guard time.epochSeconds >= earliest.epochSeconds else {
            throw SignatureRefusal(
                .invalidSignature,
                "Signature expired: \(time.basic) is now earlier than \(earliest.basic) (\(now.basic) - \(minutes) min.)"
            )
        }
        guard time.epochSeconds <= latest.epochSeconds else {
            throw SignatureRefusal(
                .invalidSignature,
                """
                Signature not yet current: \(time.basic) is still later than \(latest.basic) \
                (\(now.basic) + \(minutes) min.)
                """
            )
        }
    }

    func requireScope(
        of claim: SignatureClaim,
        at time: SigningTime,
        in request: SignedRequest
    ) throws(SignatureRefusal) {
        let date = claim.authorization.date
        guard SigningTime.day(request.text[date]) == time.day else {
            throw SignatureRefusal(
                .invalidSignature,
                """
                Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                '\(request.string(date))' != '\(time.basic.prefix(8))', from '\(time.basic)'.
                """
            )
        }
        try requireRegion(of: claim, in: request)
        guard policy.services.contains(claim.service) else {
            let names = policy.services.sorted().map { "'\($0)'" }.joined(separator: ", ")
            throw SignatureRefusal(
                .invalidSignature,
                "Credential should be scoped to correct service: \(names), not '\(claim.service)'."
            )
        }
    }

    private func requireRegion(of claim: SignatureClaim, in request: SignedRequest) throws(SignatureRefusal) {
        guard claim.authorization.algorithm == .sigV4a else {
            guard case .exactly(let expected) = policy.region, claim.region != expected else { return }
            throw SignatureRefusal(
                .invalidSignature,
                "Credential should be scoped to a valid region: '\(expected)', not '\(claim.region ?? "")'."
            )
        }
        guard let regions = try request.value(of: "x-amz-region-set"), !regions.isEmpty else {
            throw Authorization.malformed("A SigV4a signature requires a 'X-Amz-Region-Set' header.")
        }
        guard case .exactly(let expected) = policy.region else { return }
        guard RegionSet(request.text[regions]).covers(expected) else {
            throw SignatureRefusal(
                .invalidSignature,
                "The X-Amz-Region-Set should cover the region '\(expected)', got '\(request.string(regions))'."
            )
        }
    }
}
