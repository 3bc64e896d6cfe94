using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.SearchNetworks;

/// <summary>
/// Parallel problem solving in networks of different speed (Lazer and Friedman 2007). A replicate is a landscape, searched by all networks from
/// the same starts.
/// </summary>
public sealed class ExplorationNetworks : PublishedModel
{
    private const double Tie = 1e-6;
    private const int Full = 0, Line = 1, Lattice = 2;
    private static readonly int Networks = SearchNetwork.Names.Count;

    /// <inheritdoc/>
    public override string Name => "lazer-friedman";

    /// <inheritdoc/>
    public override string Title => "Exploration and exploitation in networks";

    /// <inheritdoc/>
    public override string Citation =>
        "D. Lazer and A. Friedman (2007), The network structure of exploration and exploitation, *Administrative Science Quarterly* 52: 667–694.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Lines { get; } =
    [
        "100 searchers begin at random states of one NK landscape (N = 20, K = 5 random links); every network gets the same starts.",
        "Each round, all at once: a searcher with a neighbour that stands strictly higher copies the highest; every other searcher flips a random choice, and keeps it if higher.",
        "Networks: all with all; a line; a ring lattice (one and two steps away); a small world (lattice and 10 shortcuts); random (p = .07, connected).",
        "A score is (F/F_max)⁸, its curve the mean over searchers, for 400 rounds; F_max is found by looking at all states.",
        "Fast networks win early, slow ones late: they keep more different solutions alive for longer.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Departures { get; } =
    [
        "Networks share landscape and starts, not the trial flips, which are drawn for each network by itself.",
        "End scores are compared as means over searchers of (F/F_max)⁸, differences under 10⁻⁶ being ties; with plain F/F_max "
            + "(the measures *-ahead-plain) hardly a landscape changes sides.",
        "The line overtakes where its mean curve crosses that of the full network for good, straight between rounds; its error is that of a jackknife "
            + "over 20 groups of spaces. (It was first read as a whole round, 18 too, whose jackknife says little.)",
        "A search that can change no more is not played on; its scores stay as they are, so nothing differs.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedParameter> Parameters { get; } =
    [
        PublishedParameter.Whole("searchers", "searchers", 100, 5, 1_000),
        PublishedParameter.Whole("n", "N, choices", 20, 2, LandscapeEnumeration.Most),
        PublishedParameter.Whole("k", "K, random others that a choice depends on", 5, 0, LandscapeEnumeration.Most - 1) with { IsAlwaysShown = true },
        PublishedParameter.Whole("rounds", "rounds", 400, 1, 10_000),
        PublishedParameter.Whole("shortcuts", "shortcuts of the small world", 10, 0, 1_000),
        PublishedParameter.Number("density", "chance of a link in the random network", .07, .01, 1),
    ];

    /// <inheritdoc/>
    public override string Replicates => "spaces";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedPoint> Points { get; } =
    [
        new(Set(), 1_000, 200,
        [
            PublishedCell.Near("line-ahead", 845, 60), PublishedCell.Near("lattice-ahead", 762, 60), PublishedCell.Near("line-overtakes", 18, 2),
            .. SearchNetwork.Names.Select(name => new PublishedCell($"{name}-end")), new("line-ahead-plain"), new("lattice-ahead-plain"),
        ]),
        new(Set(("k", 0)), 200, 40,
        [
            .. SearchNetwork.Names.Select(name => PublishedCell.Near($"{name}-end", 1, 1e-9)), PublishedCell.Below("full-later", 0),
        ]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings)
    {
        var points = settings.Whole("rounds") + 1;
        int End(int network) => (network + 1) * points - 1;
        int Plain(int network) => Networks * points + network;
        int Arrival(int network) => Networks * points + Networks + network;
        return
        [
            Ahead("line-ahead", "of 1,000 spaces, those in which the line ends above the full network", End(Line), End(Full)),
            Ahead("lattice-ahead", "of 1,000 spaces, those in which the lattice ends above the full network", End(Lattice), End(Full)),
            Ahead("line-ahead-plain", "the same for the line, by F/F_max", Plain(Line), Plain(Full)),
            Ahead("lattice-ahead-plain", "the same for the lattice, by F/F_max", Plain(Lattice), Plain(Full)),
            new PublishedMeasure("line-overtakes", "round in which the line's mean curve crosses that of the full network for good",
                rows => Estimate.Jackknife(rows, all => Overtakes(MeanCurve(all, Line, points), MeanCurve(all, Full, points))), 1),
            .. SearchNetwork.Names.Select((name, network) =>
                PublishedMeasure.Mean($"{name}-end", $"mean score of the network '{name}' at the end", End(network), 4)),
            new PublishedMeasure("full-later", "round in which all are at F_max, full network less the fastest other; no value where one never is",
                rows => Estimate.MeanDifference(rows.Select(row => row[Arrival(Full)]
                    - Enumerable.Range(1, Networks - 1).Min(network => row[Arrival(network)]))), 1),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedCurve> Curves(PublishedSettings settings) => [.. SearchNetwork.Names.Select((name, network) =>
        new PublishedCurve(name, rows => MeanCurve(rows, network, settings.Whole("rounds") + 1)[..Math.Min(101, settings.Whole("rounds") + 1)]))];

    /// <inheritdoc/>
    public override string? Conflict(PublishedSettings settings) =>
        settings.Whole("k") >= settings.Whole("n") ? $"k is at most n − 1 = {settings.Whole("n") - 1}" : null;

    /// <summary>
    /// Where one curve crosses another for good, straight between the last point at which it is not above and the next one; 0 where it always is;
    /// null when it does not end above.
    /// </summary>
    /// <param name="curve">The curve.</param>
    /// <param name="other">The other, as long.</param>
    public static double? Overtakes(double[] curve, double[] other)
    {
        var from = curve.Length;
        while (from > 0 && curve[from - 1] > other[from - 1])
        {
            from--;
        }

        if (from == curve.Length || from == 0)
        {
            return from == 0 ? 0 : null;
        }

        var (behind, ahead) = (other[from - 1] - curve[from - 1], curve[from] - other[from]);
        return from - 1 + behind / (behind + ahead);
    }

    /// <inheritdoc/>
    public override double[] Replicate(ulong seed, int replicate, PublishedSettings settings)
    {
        int n = settings.Whole("n"), rounds = settings.Whole("rounds");
        var draws = KeyedDraws.ForReplication(seed, replicate);
        double[] fitness = [.. LandscapeEnumeration.Of(PlainLandscape.Random(draws, 0, n, settings.Whole("k"))).Fitness];
        var most = fitness.Max();
        int[] starts = [.. Enumerable.Range(0, settings.Whole("searchers")).Select(searcher =>
            draws.Below(fitness.Length, Purpose.SearcherStart, (uint)searcher))];
        var row = new double[Networks * (rounds + 1) + 2 * Networks];
        for (var network = 0; network < Networks; network++)
        {
            var graph = SearchNetwork.Named(
                SearchNetwork.Names[network], draws, starts.Length, settings.Whole("shortcuts"), settings.Number("density"));
            var search = new ParallelSearch(fitness, graph, starts, draws, network);
            Follow(search, fitness, most, row.AsSpan(network * (rounds + 1), rounds + 1), out var arrival);
            row[Networks * (rounds + 1) + network] = search.States.Sum(state => fitness[state] / most) / starts.Length;
            row[Networks * (rounds + 2) + network] = arrival;
        }

        return row;
    }

    private static void Follow(ParallelSearch search, double[] fitness, double most, Span<double> curve, out double arrival)
    {
        arrival = double.NaN;
        for (var round = 0; round < curve.Length; round++)
        {
            double sum = 0;
            var areAllThere = true;
            foreach (var state in search.States)
            {
                var share = fitness[state] / most;
                var fourth = share * share * share * share;
                sum += fourth * fourth;
                areAllThere &= fitness[state] == most;
            }

            curve[round] = sum / search.States.Count;
            arrival = areAllThere && double.IsNaN(arrival) ? round : arrival;
            if (round % 8 == 0 && search.IsSettled())
            {
                curve[round..].Fill(curve[round]);
                return;
            }

            search.Play(round);
        }
    }

    private static double[] MeanCurve(IReadOnlyList<double[]> rows, int network, int points)
    {
        var mean = new double[points];
        foreach (var row in rows)
        {
            for (var point = 0; point < points; point++)
            {
                mean[point] += row[network * points + point];
            }
        }

        return [.. mean.Select(sum => sum / rows.Count)];
    }

    private static PublishedMeasure Ahead(string id, string meaning, int one, int other) => new(id, meaning,
        rows => Estimate.Mean(rows.Select(row => row[one] - row[other] >= Tie ? 1_000.0 : 0)), 0);
}
