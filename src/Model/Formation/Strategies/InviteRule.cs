using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// How a table chooses among its candidates: each <see cref="NamedLogic"/> is one, <see cref="Mixed"/> is the mixture of two, and each
/// <see cref="AssignedInvite"/> sets how unlike members are. What
/// does not change with picks is set down once a table (<see cref="Begin"/>), scores are formed for all candidates at once before each
/// pick (<see cref="Score"/>), and every pick counts for those after it (<see cref="Join"/>). Rules keep nothing: their memory is
/// <see cref="ScoredCandidates"/>. Two of one name are equal.
/// </summary>
/// <param name="Name">Its word in experiments and stored settings.</param>
public abstract record InviteRule(string Name)
{
    /// <summary>Who shares stake and interests; λ = 0.</summary>
    public static InviteRule Interest { get; } = new InterestLogic();

    /// <summary>Who adds most to what the issue requires; λ = 1.</summary>
    public static InviteRule Issue { get; } = new IssueLogic();

    /// <summary>Whom chance picks.</summary>
    public static InviteRule Random { get; } = new RandomLogic();

    /// <summary>The ranks of interest and issue, mixed; 0 &lt; λ &lt; 1.</summary>
    public static InviteRule Mixed { get; } = new MixedInvite();

    /// <summary>What it chooses by.</summary>
    public abstract ActorNumbers ChoosesBy { get; }

    /// <summary>Whether chance alone picks.</summary>
    public bool IsChance => ChoosesBy == ActorNumbers.None;

    /// <summary>Whether the score of who is picked says something of why.</summary>
    public virtual bool TellsScores => !IsChance;

    /// <summary>Whether it takes competence as the table judges it (ĉ), which can be another actor's.</summary>
    public virtual bool CanMisjudge => false;

    /// <summary>Whether it puts candidates in an order of its own, in which the keyed number decides between equals.</summary>
    public virtual bool OrdersByNumber => false;

    /// <summary>Whether it considers all actors instead of those whom the table scouted: a yardstick, not a practice.</summary>
    public virtual bool KnowsEverybody => false;

    /// <summary>Whether the higher tier goes first of those with equal scores.</summary>
    public virtual bool TierBreaksTies => false;

    /// <summary>Whether who scores 0 is not asked, though seats stay free.</summary>
    public virtual bool LeavesOutZero => false;

    /// <summary>Whether half of the proposals of a table that it set are packages of two moves.</summary>
    public virtual bool OffersPackages => false;

    /// <summary>Whether an actor is bound to come: it appraises the invitation at 1, unless the experiment sets λ of the answer.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="actor">Who is asked.</param>
    public virtual bool Binds(ActorProfiles actors, Issue issue, int actor) => false;

    /// <summary>Begins with the candidates of a table: sets what stays the same while others are picked, in columns or as the score itself.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="table">The table as it stands.</param>
    internal abstract void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table);

    /// <summary>Scores all candidates that are left. Nothing to do where <see cref="Begin"/> set scores that stay.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="scores">Their scores, with room for whole vectors.</param>
    internal virtual void Score(ScoredCandidates candidates, Span<double> scores)
    {
    }

    /// <summary>Counts a pick as a member. Nothing to do where scores stay.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="actors">The profiles.</param>
    /// <param name="pick">Who was picked.</param>
    /// <param name="judged">The actor whose competence is read for it.</param>
    internal virtual void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged)
    {
    }
}
