namespace OpgaveSim.Model.Playing;

/// <summary>One thing that can be chosen. Immutable.</summary>
/// <param name="Value">
/// The choice, see <see cref="DecisionKind"/>. Of an invitation there is an option a candidate, numbered from 0, and any of them are chosen by
/// their actors.
/// </param>
/// <param name="Actor">Of an invitation the candidate; else −1.</param>
/// <param name="Probability">The chance that the rule chooses it, 0 … 1; it is no part of what a person sees before choosing.</param>
/// <param name="Own">
/// How much it serves one's own interests, as the rule counts it: of proposals and votes Σ i_d √c_d Δf_d, of a candidate s·(1 + mean cosine)/2, of
/// an invitation min(1, 2s)·(1 + cos)/2, of taking up the stake s; 0 of what leaves all as it is.
/// </param>
/// <param name="Issue">
/// How much it serves the issue, as the rule counts it: of proposals and votes Σ r_d √c_d Δf_d, of a candidate the marginal coverage that the table
/// reads in it, of an invitation min(1, m·seats), of taking up the affinity; 0 of what leaves all as it is.
/// </param>
/// <param name="Tie">
/// Of a candidate its strongest live tie to a member, 0 … 1; of coming to a table 1 when one knows a member or a member knows one; else 0.
/// </param>
/// <param name="Read">Of an invitation whose competence is seen in the candidate (ĉ): itself, or somebody else by mistake; else −1.</param>
/// <param name="Change">
/// Of a proposal and of all that accepts one, the change of f_d it would bring, in the order of the issue's domains; else empty.
/// </param>
public sealed record QuestionOption(
    int Value, int Actor, double Probability, double Own, double Issue, double Tie, int Read, double[] Change)
{
    /// <summary>An option without candidate or change.</summary>
    /// <param name="value">The choice.</param>
    /// <param name="probability">The chance that the rule chooses it.</param>
    /// <param name="own">How much it serves one's own interests.</param>
    /// <param name="issue">How much it serves the issue.</param>
    public static QuestionOption Of(int value, double probability, double own = 0, double issue = 0) =>
        new(value, -1, probability, own, issue, 0, -1, []);
}
