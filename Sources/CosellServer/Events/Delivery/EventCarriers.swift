import CosellEvents
import CosellWire

/// How the target of a subscription is reached.
struct EventCarriers: Sendable {
    /// A PEM file of those whom connections trust; nil: the machine's own.
    let authorityFile: String?
    let clock: @Sendable () -> Instant

    func carrier(of subscription: Subscription) -> any EventCarrier {
        let input = subscription.input
        switch subscription.target {
        case .file(let path): return FileCarrier(path: path, input: input)
        case .webhook(let url):
            return web(url, .webhook(secret: subscription.secret), input)
        case .eventBridge(let endpoint, let bus, let region, let keys):
            return web(endpoint, .eventBridge(bus: bus, region: region, keys: keys), input)
        }
    }

    private func web(_ url: String, _ form: WebCarrier.Form, _ input: EventInput?) -> WebCarrier {
        WebCarrier(url: url, form: form, input: input, authorityFile: authorityFile, clock: clock)
    }
}
