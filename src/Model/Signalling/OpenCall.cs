using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Signalling;

/// <summary>
/// Who feels concerned (<i>zich verbonden voelt</i>) comes unasked. In a forming round some actors who were never asked hear of the table, drawn without replacement; each
/// offers itself with chance ω·A, A being its own appraisal of the table. Offers are candidates like those scouted, and who is chosen says yes. What an actor offers by is how
/// it was at the start: a table does not know what others have learned since. The form is our choice.
/// </summary>
public static class OpenCall
{
    [ThreadStatic]
    private static DrawWithoutReplacement? drawing;

    /// <summary>Who offers itself; they are added to the candidates.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="view">The table as it stands.</param>
    /// <param name="candidates">Whom it scouted.</param>
    /// <param name="asked">Who was asked before; the members are among them.</param>
    /// <param name="round">The round.</param>
    public static int[] Offers(
        PublicWorld world, Logic logic, TableParameters p, Issue issue, TableView view, Candidates candidates, List<int> asked, int round)
    {
        var order = drawing ??= new DrawWithoutReplacement();
        order.Begin(world.Draws, Purpose.OpenCall, (uint)issue.Id, (uint)round, world.Actors.Count);
        var offers = new List<int>();
        var seats = SeatLimit.Of(world, p, issue.Id);
        for (var heard = 0; heard < p.OpenCall && order.TryNext(out var actor);)
        {
            if (asked.Contains(actor))
            {
                continue;
            }

            heard++;
            var luck = world.Draws.Uniform(Purpose.Offer, (uint)issue.Id, (uint)actor, (uint)round);
            if (luck >= world.Actors.Willingness[actor] * (1 + p.AcquaintanceBonus))
            {
                continue; // A is at most 1 + the bonus of acquaintance
            }

            var own = Disposition.AtStart(world, logic, p, actor);
            var appraisal = Appraisal.Of(world.Actors, logic, p, seats, issue, view, actor, candidates.StrongestTie(actor) > 0, own);
            if (luck < world.Actors.Willingness[actor] * appraisal)
            {
                offers.Add(actor);
                candidates.Offer(actor);
            }
        }

        return [.. offers];
    }
}
