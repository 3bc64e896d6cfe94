namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what the numbers say about the claim under test.</summary>
public static class ClaimTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The claim under test", "De te toetsen bewering");

    /// <summary>First half: {0} issue, {1} interest, {2} the difference, {3} what it does to the claim.</summary>
    public static Text Diverse { get; } = new(
        "“Issue-driven tables are more diverse.” Variety of kind in {0} against {1}: {2}. {3}",
        "‘Opgavegerichte tafels zijn diverser.’ Verscheidenheid van soort in {0} vergeleken met {1}: {2}. {3}");

    /// <summary>First half, where variety of kind cannot vary: {0} a sentence that says why.</summary>
    public static Text DiverseNotJudged { get; } = new("“Issue-driven tables are more diverse.” {0}", "‘Opgavegerichte tafels zijn diverser.’ {0}");

    /// <summary>Against chance: {0} issue, {1} random, {2} the difference, {3} the verdict.</summary>
    public static Text AgainstChance { get; } = new(
        "Variety of kind in {0} against {1}, where chance decides who sits at the table: {2}, {3}.",
        "Verscheidenheid van soort in {0} vergeleken met {1}, waar het toeval de tafel samenstelt: {2}, {3}.");

    /// <summary>Second half: {0} mixed table, {1} interest, {2} the measure, {3} the difference, {4} what it does to the claim.</summary>
    public static Text Original { get; } = new(
        "“Multidisciplinary tables find more original solutions.” In {0} against {1}, which differ in the invitation alone, {2}: {3}. {4}",
        "‘Multidisciplinaire tafels vinden originelere oplossingen.’ In {0} vergeleken met {1}, die alleen in het uitnodigen verschillen, {2}: {3}. {4}");

    /// <summary>Second half, where originality cannot vary: {0} a sentence that says why.</summary>
    public static Text OriginalNotJudged { get; } = new(
        "“Multidisciplinary tables find more original solutions.” {0}", "‘Multidisciplinaire tafels vinden originelere oplossingen.’ {0}");

    /// <summary>The two readings of originality differ in sign.</summary>
    public static Text Opposed { get; } = new(
        "The two readings of originality point in opposite directions here; report neither without the other.",
        "De twee lezingen van originaliteit wijzen hier in tegengestelde richting; de ene mag niet zonder de andere worden verteld.");

    /// <summary>No arms for the first half.</summary>
    public static Text NoDiverse { get; } = new(
        "“Issue-driven tables are more diverse”: this result cannot say, as it lacks the scenario issue or interest.",
        "‘Opgavegerichte tafels zijn diverser’: dit resultaat kan het niet zeggen, want scenario issue of interest ontbreekt.");

    /// <summary>No arms for the second half.</summary>
    public static Text NoOriginal { get; } = new(
        "“Multidisciplinary tables find more original solutions”: this result cannot say, as no two scenarios differ in the invitation alone (issue against interest).",
        "‘Multidisciplinaire tafels vinden originelere oplossingen’: dit resultaat kan het niet zeggen, want er zijn geen twee scenario's die alleen in het uitnodigen verschillen (opgave tegenover belang).");

    /// <summary>Clearly the claim's way.</summary>
    public static Text For { get; } = new("In this model that speaks for it.", "In dit model pleit dat ervoor.");

    /// <summary>The claim's way, maybe too small.</summary>
    public static Text ForPerhapsSmall { get; } = new(
        "In this model that speaks for it, but the difference may be too small to matter.",
        "In dit model pleit dat ervoor, maar het verschil kan te klein zijn om ertoe te doen.");

    /// <summary>The other way.</summary>
    public static Text AgainstIt { get; } = new("In this model that speaks against it.", "In dit model pleit dat ertegen.");

    /// <summary>Within δ, the claim's way.</summary>
    public static Text ForTooSmall { get; } = new(
        "In this model the difference is on that side, but too small to matter.", "In dit model ligt het verschil aan die kant, maar is het te klein om ertoe te doen.");

    /// <summary>Within δ, the other way.</summary>
    public static Text AgainstTooSmall { get; } = new(
        "In this model the difference is on the other side, and too small to matter.", "In dit model ligt het verschil aan de andere kant, en is het te klein om ertoe te doen.");

    /// <summary>Within δ.</summary>
    public static Text NoneThatMatters { get; } = new(
        "In this model there is no difference that matters: it finds no support here.",
        "In dit model is er geen verschil dat ertoe doet: de bewering vindt hier geen steun.");

    /// <summary>Open.</summary>
    public static Text Open { get; } = new("That leaves it open.", "Dat laat het open.");

    /// <summary>Not enough.</summary>
    public static Text CannotSay { get; } = new("Too few worlds with a value to say.", "Te weinig werelden met een waarde om het te zeggen.");
}
