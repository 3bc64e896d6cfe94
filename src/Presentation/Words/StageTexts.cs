namespace OpgaveSim.Presentation.Words;

/// <summary>What infer and calibrate say while they work: which stage begins, and what becomes of it.</summary>
public static class StageTexts
{
    private static readonly Dictionary<string, Text> Stages = new(StringComparer.Ordinal)
    {
        ["gate"] = new("gate: can tables of these actors tell anything?", "voorcontrole: zeggen tafels van deze actoren wel iets?"),
        ["estimators"] = new("reference table, and which estimator is best", "referentietabel, en welke schatter het best is"),
        ["estimates"] = new("estimate", "schatting"),
        ["models"] = new("choice between models", "keuze tussen modellen"),
        ["checks"] = new("checks", "controles"),
        ["chance"] = new("distance from chance", "afstand tot het toeval"),
        ["second-opinion"] = new("second opinion", "tweede mening"),
    };

    /// <summary>A stage of infer begins.</summary>
    /// <param name="stage">Its name in the folder; one without words here is its own.</param>
    public static Text Of(string stage) => Stages.GetValueOrDefault(stage) ?? Text.Same(stage);

    /// <summary>Draws of calibrate: {0} draws, {1} settings.</summary>
    public static Text Draws { get; } = new("{0} draws from the priors of {1} settings", "{0} trekkingen uit de a-prioriverdelingen van {1} instellingen");

    /// <summary>Settings that calibrate tries in new worlds: {0} settings, {1} worlds of each.</summary>
    public static Text Middle { get; } = new(
        "{0} settings near the middle, each in {1} new worlds", "{0} instellingen rond het midden, elk in {1} nieuwe werelden");

    /// <summary>How long infer takes: {0} minutes.</summary>
    public static Text Minutes { get; } = new(
        "this takes about {0} minutes; you can interrupt it and continue with --resume", "dit duurt ongeveer {0} minuten; u kunt het onderbreken en verdergaan met --resume");

    /// <summary>infer was interrupted: {0} the command that continues.</summary>
    public static Text Interrupted { get; } = new("interrupted; what is done is kept; continue with: {0}", "onderbroken; wat klaar is, blijft bewaard; ga verder met: {0}");

    /// <summary>A stage of calibrate ended early: {0} the stage, {1} the command that continues.</summary>
    public static Text Ended { get; } = new("{0}: not all runs are there; continue with: {1}", "{0}: niet alle runs zijn er; ga verder met: {1}");

    /// <summary>A stage of calibrate was ended by a problem: {0} the stage, {1} the problem, {2} the command that continues.</summary>
    public static Text EndedBy { get; } = new("{0}: {1}; continue with: {2}", "{0}: {1}; ga verder met: {2}");
}
