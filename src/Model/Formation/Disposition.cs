using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// What changes about how an actor works with others, where it learns or where orientations differ: its own state, and in a seat what it brought
/// along. Immutable.
/// </summary>
/// <param name="Willingness">ω now, in [0, 1].</param>
/// <param name="Skill">σ now, in [0, 1].</param>
/// <param name="Answer">Its λ of answering, in [0, 1].</param>
/// <param name="Deliberate">Its λ of deliberating, in [0, 1].</param>
public sealed record Disposition(double Willingness, double Skill, double Answer, double Deliberate)
{
    /// <summary>
    /// How an actor is at the start: ω and σ of its profile, and each λ of its scenario plus one keyed deviate N(0, spread) of the actor, in [0, 1]. Null
    /// where nobody learns and orientations neither differ nor drift: profile and scenario say it all.
    /// </summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="actor">The actor.</param>
    public static Disposition? AtStart(PublicWorld world, Logic logic, TableParameters p, int actor)
    {
        if (p.Learning == 0 && p.OrientationSpread == 0 && p.OrientationDrift == 0)
        {
            return null;
        }

        var deviate = world.Draws.Normal(0, p.OrientationSpread, Purpose.Orientation, (uint)actor);
        return new Disposition(
            world.Actors.Willingness[actor], world.Actors.Skill[actor],
            Math.Clamp(logic.Answer + deviate, 0, 1), Math.Clamp(logic.Deliberate + deviate, 0, 1));
    }

    /// <summary>The same actor where what it started from is changed on the way: what it has learned stays.</summary>
    /// <param name="before">How it was at the start.</param>
    /// <param name="after">How it would have been with the change.</param>
    public Disposition Moved(Disposition before, Disposition after) => new(
        Math.Clamp(Willingness + after.Willingness - before.Willingness, 0, 1), Math.Clamp(Skill + after.Skill - before.Skill, 0, 1),
        Math.Clamp(Answer + after.Answer - before.Answer, 0, 1), Math.Clamp(Deliberate + after.Deliberate - before.Deliberate, 0, 1));
}
