using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Learning;

/// <summary>
/// What a table that closed does to who sat there to the end. Something was delivered: σ += η(1 − σ). Something was delivered and it does not lose by it
/// (u ≥ 0): ω += η(1 − ω); in all other cases ω −= η·ω. After Hoang and Rothaermel (2005): working together teaches how to; the linear form is
/// our choice.
/// </summary>
public static class LearningByDoing
{
    /// <summary>The actor after it.</summary>
    /// <param name="before">The actor before it.</param>
    /// <param name="rate">η.</param>
    /// <param name="isDelivered">Whether something was delivered.</param>
    /// <param name="payoff">u of what was delivered; 0 where nothing was.</param>
    public static Disposition After(Disposition before, double rate, bool isDelivered, double payoff) => before with
    {
        Skill = isDelivered ? before.Skill + rate * (1 - before.Skill) : before.Skill,
        Willingness = isDelivered && payoff >= 0 ? before.Willingness + rate * (1 - before.Willingness) : before.Willingness - rate * before.Willingness,
    };
}
