namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// A logic that an experiment can name: how it starts tables (<see cref="Start"/>), scores candidates (as an
/// <see cref="InviteRule"/>) and answers (<see cref="Lambda"/>, <see cref="InviteRule.Binds"/>). Each has a file of its own in this folder
/// and a line in <see cref="Logics.All"/>.
/// </summary>
/// <param name="Name">Its name in experiments.</param>
public abstract record NamedLogic(string Name) : InviteRule(Name)
{
    /// <summary>How it starts tables.</summary>
    public abstract StartRule Start { get; }

    /// <summary>λ by which its actors answer and deliberate: 0 from own interests, 1 from the issue.</summary>
    public abstract double Lambda { get; }

    /// <summary>Whether <see cref="InviteRule.Binds"/> can bind somebody.</summary>
    public virtual bool HasDuty => false;

    /// <summary>Whether it is a form of interest-driven collaboration: who has most at stake starts, all judge from own interests.</summary>
    public bool IsInterestDriven => Start == StartRule.Stake && Lambda == 0;
}
