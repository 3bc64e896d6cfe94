namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>What tables have to do with the issues that they work on. Each is the mean over tables with members; no value without one.</summary>
internal static class IssueOfTables
{
    /// <summary>The mean <see cref="Model.Formation.Scores.Stake"/> of members, in [0, 1].</summary>
    public static double? Stake(MeasuredTables tables)
    {
        var (interests, domains) = (tables.Seated.Interests!, tables.Seated.Domains);
        return Mean(tables, (members, requirement) =>
        {
            int[] involved = [.. Enumerable.Range(0, domains).Where(domain => requirement[domain] > 0)];
            var sum = 0.0;
            foreach (var member in members)
            {
                sum += Model.Formation.Scores.Stake.Of(interests.AsSpan(member * domains, domains), involved);
            }

            return sum / members.Length;
        });
    }

    /// <summary>Σ_d r_d (1 − Π_m (1 − c_md)), as <see cref="Model.Diversity.Coverage"/>, in [0, 1].</summary>
    public static double? Coverage(MeasuredTables tables) => Mean(tables, (members, requirement) => Sum(requirement) - Sum(Uncovered(tables, members, requirement)));

    /// <summary>What a table loses in coverage without a member, on average over its members, in [0, 1].</summary>
    public static double? MarginalCoverage(MeasuredTables tables)
    {
        var domains = tables.Seated.Domains;
        return Mean(tables, (members, requirement) =>
        {
            // after[i]: what is left uncovered of all behind i
            var after = new double[(members.Length + 1) * domains];
            Array.Fill(after, 1);
            for (var i = members.Length - 1; i >= 0; i--)
            {
                after.AsSpan((i + 1) * domains, domains).CopyTo(after.AsSpan(i * domains));
                Cover(tables, after.AsSpan(i * domains, domains), members[i]);
            }

            var before = requirement.ToArray();
            var lost = 0.0;
            for (var i = 0; i < members.Length; i++)
            {
                for (var domain = 0; domain < domains; domain++)
                {
                    lost += before[domain] * after[(i + 1) * domains + domain] * CompetenceOf(tables, members[i])[domain];
                }

                Cover(tables, before, members[i]);
            }

            return lost / members.Length;
        });
    }

    private static double[] Uncovered(MeasuredTables tables, int[] members, double[] requirement)
    {
        var weights = requirement.ToArray();
        foreach (var member in members)
        {
            Cover(tables, weights, member);
        }

        return weights;
    }

    private static void Cover(MeasuredTables tables, Span<double> weights, int member) =>
        Model.Formation.Scores.MarginalCoverage.Cover(weights, CompetenceOf(tables, member));

    private static ReadOnlySpan<double> CompetenceOf(MeasuredTables tables, int member) =>
        tables.Seated.Competence.AsSpan(member * tables.Seated.Domains, tables.Seated.Domains);

    private static double? Mean(MeasuredTables tables, Func<int[], double[], double> of)
    {
        var sum = 0.0;
        var known = 0;
        foreach (var (members, requirement) in tables.Network.Tables.Zip(tables.Seated.Requirements!))
        {
            if (members.Length > 0)
            {
                sum += of(members, requirement);
                known++;
            }
        }

        return known == 0 ? null : sum / known;
    }

    private static double Sum(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
