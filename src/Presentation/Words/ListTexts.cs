namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of list: experiments, scenarios and logics.</summary>
public static class ListTexts
{
    /// <summary>An experiment: {0} title, {1} scenarios, {2} worlds of each, {3} points of its design.</summary>
    public static Text Experiment { get; } = new("{0} (scenarios: {1}, worlds: {2}, points: {3})", "{0} (scenario's: {1}, werelden: {2}, punten: {3})");

    /// <summary>Behind the scenario that others are compared with.</summary>
    public static Text Baseline { get; } = new("baseline", "uitgangsscenario");

    /// <summary>In place of a title.</summary>
    public static Text Faulty { get; } = new("has faults; check names them", "heeft fouten; check noemt ze");

    /// <summary>Nothing was found: {0} folder.</summary>
    public static Text None { get; } = new(
        "there is no experiment.yaml in {0}; opgavesim new experiment my-experiment writes one to start from",
        "er is geen experiment.yaml in {0}; opgavesim new experiment my-experiment maakt er een om mee te beginnen");

    /// <summary>Beneath the experiments.</summary>
    public static Text HintScenarios { get; } = new(
        "opgavesim list EXPERIMENT shows the scenarios of one", "opgavesim list EXPERIMENT toont de scenario's van een experiment");
}
