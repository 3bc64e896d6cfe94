using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Mandate: who is formally responsible for the heaviest domain starts, asks who else has a mandate in the issue, and these are bound to
/// come. Score: <see cref="MandateFit"/>, then tier; 0 is not asked.
/// </summary>
internal sealed record MandateLogic() : NamedLogic("mandate")
{
    private static readonly StartRule ByMandate = new MandateStart();

    public override StartRule Start => ByMandate;

    public override double Lambda => 0;

    public override ActorNumbers ChoosesBy => ActorNumbers.Mandate;

    public override bool TierBreaksTies => true;

    public override bool LeavesOutZero => true;

    public override bool HasDuty => true;

    public override bool Binds(ActorProfiles actors, Issue issue, int actor) =>
        MandateFit.Of(issue.Itself.Requirement, actors.Mandate[actor], issue.Domains) > 0;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        var left = candidates.Left;
        var scores = candidates.Scores;
        for (var i = 0; i < left.Length; i++)
        {
            scores[i] = MandateFit.Of(issue.Itself.Requirement, actors.Mandate[left[i]], issue.Domains);
        }
    }

    /// <summary>Mandated in the heaviest domain, then the highest tier.</summary>
    private sealed record MandateStart() : StartRule("mandate")
    {
        public override ActorNumbers ChoosesBy => ActorNumbers.Mandate;

        public override bool TierBreaksTies => true;

        internal override void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores)
        {
            var heaviest = issue.Itself.HeaviestDomain;
            for (var i = 0; i < aware.Length; i++)
            {
                scores[i] = actors.Mandate[aware[i]] >> heaviest & 1;
            }
        }
    }
}
