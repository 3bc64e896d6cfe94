namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of participation.</summary>
public static class ParticipationTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Fairness: who takes part, and for whom it pays", "Eerlijkheid: wie meedoet, en voor wie het loont");

    /// <summary>How to read the table of differences: {0} the baseline.</summary>
    public static Text How { get; } = new(
        "the difference of each scenario from “{0}” over the same worlds. Blue is better and orange is worse, whether better means higher or lower. These intervals are 95 % each and exploratory.",
        "het verschil van elk scenario met ‘{0}’ over dezelfde werelden. Blauw is beter, oranje is slechter, of dat nu meer of minder is. Deze intervallen zijn elk 95 % en verkennend.");

    /// <summary>Label of the table of differences.</summary>
    public static Text Frame { get; } = new("Differences in fairness", "Verschillen in eerlijkheid");

    /// <summary>Title of the curve.</summary>
    public static Text LorenzTitle { get; } = new("Lorenz curve of seats", "Lorenzcurve van plaatsen");

    /// <summary>How to read the curve.</summary>
    public static Text LorenzHow { get; } = new(
        "line up all actors, those with the fewest seats first. The curve shows which share of all seats the first x percent hold together (mean over worlds). On the dotted line everybody has the same number of seats. The more a curve sags, the fewer actors hold the seats.",
        "zet alle actoren op een rij, met vooraan wie de minste plaatsen heeft. De curve toont welk deel van alle plaatsen de eerste zoveel procent samen heeft (gemiddelde over werelden). Op de stippellijn heeft iedereen er evenveel. Hoe meer een curve doorzakt, hoe minder actoren de plaatsen hebben.");

    /// <summary>Axis.</summary>
    public static Text AxisActors { get; } = new("share of actors, fewest seats first", "aandeel van de actoren, minste plaatsen eerst");

    /// <summary>Axis.</summary>
    public static Text AxisSeats { get; } = new("share of all seats", "aandeel van alle plaatsen");

    /// <summary>Title of the table.</summary>
    public static Text NeverTitle { get; } = new("Never invited, never seated, by kind", "Nooit uitgenodigd, nooit aan tafel, naar soort");

    /// <summary>How to read the table.</summary>
    public static Text NeverHow { get; } = new(
        "the share of the actors of a kind that no table ever invited and that started none; below it the share that never sat at a table, all worlds together.",
        "het deel van de actoren van een soort dat nooit door een tafel is uitgenodigd en er zelf geen begon; daaronder het deel dat nooit aan een tafel zat, alle werelden samen.");

    /// <summary>Row.</summary>
    public static Text NeverInvited { get; } = new("never invited", "nooit uitgenodigd");

    /// <summary>Row.</summary>
    public static Text NeverSeated { get; } = new("never seated", "nooit aan tafel");

    /// <summary>Column.</summary>
    public static Text Kind { get; } = new("Kind", "Soort");

    /// <summary>Under the table: {0} kinds left out.</summary>
    public static Text MoreKinds { get; } = new("The largest kinds only; {0} smaller ones are left out.", "Alleen de grootste soorten; {0} kleinere zijn weggelaten.");
}
