namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>Tests that share the results of <see cref="ReportFixture"/>.</summary>
[CollectionDefinition(nameof(ReportFixture))]
public sealed class ReportResults : ICollectionFixture<ReportFixture>;
