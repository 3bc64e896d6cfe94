using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Delivery;

/// <summary>
/// Whose competence a convener reads for a member when it gives out roles: with chance ε(1 − w) that of another, random actor, w being the member's tie in
/// what the convener brought along; drawn once an issue and member, under every logic.
/// </summary>
public static class RoleReading
{
    /// <summary>The actor whose competence is read.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">ε.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="member">The member.</param>
    /// <param name="tie">w.</param>
    public static int Of(PublicWorld world, TableParameters p, int issue, int member, double tie)
    {
        var block = world.Draws.Block(Purpose.RoleReading, (uint)issue, (uint)member);
        if (KeyedDraws.ToUniform(block.Low) >= p.JudgementError * (1 - tie))
        {
            return member;
        }

        var other = KeyedDraws.ToBelow(block.High, world.Actors.Count - 1);
        return other < member ? other : other + 1;
    }
}
