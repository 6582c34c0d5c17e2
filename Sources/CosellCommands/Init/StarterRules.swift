/// Rules of referrals to begin with: they answer none.
enum StarterRules {
    static let text = """
        # What cosell referrals auto does with referrals, the first rule that fits; docs/referrals.md shows more.
        daily_cap: 20
        rules:
          - name: people look at every one
            then: leave

        """
}
