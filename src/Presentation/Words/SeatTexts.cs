namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of who sits at the tables.</summary>
public static class SeatTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Who sits at the tables", "Wie er aan tafel zitten");

    /// <summary>Title of the kinds.</summary>
    public static Text KindTitle { get; } = new("Seats by kind", "Plaatsen naar soort");

    /// <summary>How to read the kinds.</summary>
    public static Text KindHow { get; } = new(
        "how all seats of a scenario are divided over kinds, all worlds together, beside the share of each kind in the population; only tables after the warm-up count.",
        "hoe alle plaatsen van een scenario over soorten zijn verdeeld, alle werelden samen, naast het aandeel van elke soort onder alle actoren; alleen tafels na de opstartmaanden tellen mee.");

    /// <summary>Title of the homes.</summary>
    public static Text HomeTitle { get; } = new("Seats by home domain, relative to the population", "Plaatsen naar thuisdomein, vergeleken met alle actoren");

    /// <summary>How to read the homes.</summary>
    public static Text HomeHow { get; } = new(
        "1 means that a home domain has the same share of the seats as of the population; 2 means twice that share, 0.5 half of it. The darker, the more.",
        "1 betekent dat een thuisdomein hetzelfde aandeel heeft in de plaatsen als onder alle actoren; 2 betekent twee keer dat aandeel, 0,5 de helft ervan. Hoe donkerder, hoe meer.");

    /// <summary>Row of the population.</summary>
    public static Text Population { get; } = new("population", "alle actoren");

    /// <summary>Axis.</summary>
    public static Text Home { get; } = new("home domain", "thuisdomein");

    /// <summary>Hover: {0} arm, {1} home, {2} share of seats, {3} share of actors.</summary>
    public static Text HomeHover { get; } = new(
        "<b>{0}</b><br>domain {1}: {2} of the seats, {3} of the population", "<b>{0}</b><br>domein {1}: {2} van de plaatsen, {3} van alle actoren");

    /// <summary>The model's own kind.</summary>
    public static Text Public { get; } = new("public", "publiek");

    /// <summary>The model's own kind.</summary>
    public static Text Private { get; } = new("private", "privaat");

    /// <summary>The model's own kind.</summary>
    public static Text Civic { get; } = new("civic", "maatschappelijk");
}
