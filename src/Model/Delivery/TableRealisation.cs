using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Delivery;

/// <summary>
/// How one table carries out its agreement: owners work on their choices month by month; a choice is delivered once Σ effort · c reaches the work that it takes. What is not by
/// the last month lapses; then owners may strike. Without months everything that has an owner is delivered at agreement. State of one table;
/// not shared between threads.
/// </summary>
public sealed class TableRealisation
{
    private readonly PublicWorld world;
    private readonly TableParameters p;
    private readonly Issue issue;
    private readonly TableDeliberation talks;
    private readonly Seat[] owners;
    private readonly double[] orientations;
    private readonly CommitmentType[] types;
    private readonly double[] first;
    private readonly int agreed;
    private readonly int[] choices;
    private readonly int[] ownerOf;
    private readonly ChoiceFate[] fates;
    private readonly int[] months;
    private readonly double[] done;
    private readonly double? loadGini;
    private readonly List<double> efforts = [];
    private readonly List<double> idle = [];
    private double[] last = [];
    private int month;

    /// <summary>An agreement that is to be carried out.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="talks">The deliberation that ended in it.</param>
    /// <param name="round">The round of agreement.</param>
    public TableRealisation(PublicWorld world, Logic logic, TableParameters p, Issue issue, TableDeliberation talks, int round)
    {
        (this.world, this.p, this.issue, this.talks, agreed) = (world, p, issue, talks, round);
        var present = talks.Present;
        double[] payoffs = [.. present.Select(seat => PayoffOf(seat.Actor, talks.Outcomes))];
        double[] lambdas = [.. present.Select(seat => seat.Own?.Deliberate ?? logic.Deliberate)];
        choices = Roles.InOrder(issue, (talks.Solution ^ world.StatusQuo) & issue.ChoiceMask, world.Parameters.Choices);
        var places = Roles.Owners(world, p, issue, present, choices, payoffs, lambdas, round);
        int[] owning = [.. Enumerable.Range(0, present.Count).Where(places.Contains)];
        loadGini = Gini.Of(Enumerable.Range(0, present.Count).Select(place => (double)places.Count(owner => owner == place)));
        owners = [.. owning.Select(place => present[place])];
        orientations = [.. owning.Select(place => lambdas[place])];
        types = [.. owners.Select(seat => p.Commitment ? CommitmentTypes.Of(world.Draws, p, seat.Actor) : CommitmentType.Steady)];
        first = [.. owning.Select(place => p.Commitment ? Efforts.First(p, payoffs[place], lambdas[place]) : 1)];
        ownerOf = [.. places.Select(place => Array.IndexOf(owning, place))];
        fates = [.. ownerOf.Select(owner => owner < 0 ? ChoiceFate.Orphaned : p.Realisation == 0 ? ChoiceFate.Delivered : ChoiceFate.Open)];
        (months, done) = (new int[choices.Length], new double[choices.Length]);
        EndIfDone();
    }

    private TableRealisation(TableRealisation other, TableDeliberation talks)
    {
        (world, p, issue, this.talks, agreed, loadGini) = (other.world, other.p, other.issue, talks, other.agreed, other.loadGini);
        (owners, orientations, types, first) = (other.owners, other.orientations, other.types, other.first);
        (choices, ownerOf, fates, months, done) = (other.choices, other.ownerOf, [.. other.fates], [.. other.months], [.. other.done]);
        (efforts, idle, last, month, IsOver) = ([.. other.efforts], [.. other.idle], [.. other.last], other.month, other.IsOver);
        Delivered = other.Delivered;
    }

    /// <summary>Whether the fate of every choice is known.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Who owns something, in order of speaking.</summary>
    public IReadOnlyList<Seat> Owners => owners;

    /// <summary>What was delivered, once it is over: x⁰ with the delivered choices turned.</summary>
    public ulong Delivered { get; private set; }

    /// <summary>A copy that can be changed without changing this one.</summary>
    /// <param name="copied">The copy of its deliberation.</param>
    public TableRealisation Copy(TableDeliberation copied) => new(this, copied);

    /// <summary>Works for a month.</summary>
    public void Work()
    {
        month++;
        var now = new double[owners.Length];
        Efforts.Of(p, types, first, last, now);
        last = now;
        efforts.Add(now.Sum() / now.Length);
        idle.Add((double)now.Count(effort => effort == 0) / now.Length);
        for (var k = 0; k < choices.Length; k++)
        {
            if (fates[k] == ChoiceFate.Open)
            {
                done[k] += now[ownerOf[k]] * CompetenceIn(k);
                fates[k] = done[k] >= p.Work ? ChoiceFate.Delivered : month >= p.Realisation ? ChoiceFate.Lapsed : ChoiceFate.Open;
                months[k] = month;
            }
        }

        EndIfDone();
    }

    /// <summary>How it stands.</summary>
    /// <param name="quality">Quality of what was agreed, where it is measured.</param>
    public DeliveryRecord Record(double? quality) => new(
        agreed, talks.Solution, quality,
        [.. choices.Select((choice, k) => new AgreedChoice(choice, ownerOf[k] < 0 ? -1 : owners[ownerOf[k]].Actor, fates[k], months[k]))],
        loadGini, MeanCompetence(), [.. efforts], [.. idle]);

    private void EndIfDone()
    {
        if (!fates.Contains(ChoiceFate.Open))
        {
            Delivered = DeliveredSoFar();
            if (p.Ratify)
            {
                Ratify();
                Delivered = DeliveredSoFar();
            }

            IsOver = true;
        }
    }

    private void Ratify()
    {
        var outcomes = talks.OutcomesAt(Delivered);
        for (var owner = 0; owner < owners.Length; owner++)
        {
            var chance = Ratification.Chance(p, PayoffOf(owners[owner].Actor, outcomes), orientations[owner]);
            if (chance > 0 && world.Draws.Uniform(Purpose.Strike, (uint)issue.Id, (uint)owners[owner].Actor) < chance)
            {
                for (var k = 0; k < choices.Length; k++)
                {
                    if (ownerOf[k] == owner && fates[k] == ChoiceFate.Delivered)
                    {
                        (fates[k], months[k]) = (ChoiceFate.Struck, month);
                    }
                }
            }
        }
    }

    private ulong DeliveredSoFar()
    {
        var solution = world.StatusQuo;
        for (var k = 0; k < choices.Length; k++)
        {
            solution ^= fates[k] == ChoiceFate.Delivered ? 1UL << choices[k] : 0;
        }

        return solution;
    }

    private double CompetenceIn(int k) => world.Actors.CompetenceOf(owners[ownerOf[k]].Actor)[choices[k] / world.Parameters.Choices];

    private double? MeanCompetence()
    {
        var (sum, owned) = (0.0, 0);
        for (var k = 0; k < choices.Length; k++)
        {
            if (ownerOf[k] >= 0)
            {
                sum += CompetenceIn(k);
                owned++;
            }
        }

        return owned == 0 ? null : sum / owned;
    }

    private double PayoffOf(int actor, ReadOnlySpan<double> outcomes) =>
        Payoff.Of(world.Actors.InterestsOf(actor), issue.Domains, outcomes, talks.StatusQuoOutcomes);
}
