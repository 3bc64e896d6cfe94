namespace OpgaveSim.Model.Mathematics;

/// <summary>
/// Exponential, logarithms and power that give the same bits on every machine. The functions of <see cref="Math"/> call the mathematics
/// library of the operating system, whose last bit depends on its version and on the processor. These use additions, multiplications and
/// divisions only, in a fixed order and without fused multiply-add; IEEE 754 rounds each of them the same way everywhere.
/// <para>The error is below 0.52 units in the last place for normal results, and below 0.8 for subnormal ones (tested against high precision).
/// Special values follow <see cref="Math"/>.</para>
/// <para>Method: reduction to a small argument by a table, a short polynomial, and sums and products of two doubles (T. J. Dekker 1971)
/// where one double would lose the last bit. The table approach is that of P. T. P. Tang (1989, 1990).</para>
/// </summary>
public static class PortableMath
{
    private const int RootBits = 6, Roots = 1 << RootBits, FirstCentre = 91, CentresInOne = 128;

    // ln 2 / 64 and ln 2 as sums of two doubles. The first of each has so few bits that its product with the whole numbers used here is exact.
    private const double RootsInLn2 = 92.33248261689366, Ln2PerRootHigh = 0.010830424696223417, Ln2PerRootLow = 2.572804622327669E-14;
    private const double Ln2High = 0.6931471805598903, Ln2Low = 5.497923018708371E-14;
    private const double Log2EHigh = 1.4426950408889634, Log2ELow = 2.0355273740931033E-17;

    private const double Least = -746, Most = 710, Splitter = (1 << 27) + 1, Huge = 1L << 62, Tiny = 1.0 / (1L << 62), SquareRoot2 = 1.4142135623730951;

    /// <summary>e to the power <paramref name="x"/>.</summary>
    /// <returns>0 below −745.2, ∞ above 709.8, NaN for NaN.</returns>
    public static double Exp(double x) => double.IsNaN(x) ? x : ExpOf(x, 0);

    /// <summary>Natural logarithm.</summary>
    /// <returns>−∞ at 0, NaN below 0 and for NaN, ∞ for ∞.</returns>
    public static double Log(double x)
    {
        if (Special(x) is { } special)
        {
            return special;
        }

        var (mantissa, exponent) = Reduced(x);
        return LogOf(mantissa, exponent).High;
    }

    /// <summary>Logarithm to the base 2; exact for powers of 2.</summary>
    /// <returns>As <see cref="Log"/> in special cases.</returns>
    public static double Log2(double x)
    {
        if (Special(x) is { } special)
        {
            return special;
        }

        var (mantissa, exponent) = Reduced(x);
        var (high, low) = LogOf(mantissa, 0);
        var (product, rest) = Product(high, Log2EHigh);
        var (sum, error) = Sum(exponent, product);
        return sum + (error + (rest + (high * Log2ELow + low * Log2EHigh)));
    }

    /// <summary><paramref name="x"/> to the power <paramref name="y"/>.</summary>
    /// <returns>Special cases as in IEEE 754: 1 for y = 0 and for x = 1, whatever the other; NaN for a negative x and a y that is no whole number.</returns>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        if (!double.IsFinite(x) || !double.IsFinite(y) || x == 0)
        {
            return PowAtTheEnds(x, y);
        }

        if (x > 0)
        {
            return PowOfPositive(x, y);
        }

        return double.IsInteger(y) ? (IsOdd(y) ? -PowOfPositive(-x, y) : PowOfPositive(-x, y)) : double.NaN;
    }

    private static double? Special(double x) => x switch
    {
        0 => double.NegativeInfinity,
        < 0 or double.NaN => double.NaN,
        double.PositiveInfinity => x,
        _ => null,
    };

    /// <summary>A base that is 0 or infinite, or an infinite exponent. What the exponent does to the size of the base decides.</summary>
    private static double PowAtTheEnds(double x, double y)
    {
        var size = Math.Abs(x);
        if (double.IsInfinity(y))
        {
            return size == 1 ? 1 : size > 1 == y > 0 ? double.PositiveInfinity : 0;
        }

        var result = size == 0 == y > 0 ? 0.0 : double.PositiveInfinity;
        return double.IsNegative(x) && IsOdd(y) ? -result : result;
    }

    private static double PowOfPositive(double x, double y)
    {
        var size = Math.Abs(y);
        if (x == 1 || size < Tiny)
        {
            return 1;
        }

        if (size > Huge)
        {
            return x > 1 == y > 0 ? double.PositiveInfinity : 0;
        }

        var (mantissa, exponent) = Reduced(x);
        var (high, low) = LogOf(mantissa, exponent);
        if (Math.Abs(high * y) > Most + Most)
        {
            return high > 0 == y > 0 ? double.PositiveInfinity : 0;
        }

        var (product, rest) = Product(high, y);
        return ExpOf(product, rest + low * y);
    }

    private static bool IsOdd(double y) => double.IsOddInteger(y);

    /// <summary>e^(x + rest) = 2^m · 2^(j/64) · e^r with |r| ≤ ln 2 / 128.</summary>
    private static double ExpOf(double x, double rest)
    {
        if (x < Least)
        {
            return 0;
        }

        if (x > Most)
        {
            return double.PositiveInfinity;
        }

        var steps = Math.Round(x * RootsInLn2);
        var r = x - steps * Ln2PerRootHigh + (rest - steps * Ln2PerRootLow);
        var beyondOne = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
        var (place, power) = ((int)steps & (Roots - 1), (int)steps >> RootBits);
        var root = RootsOf2[place];
        var value = root + (RootsOf2Rest[place] + root * beyondOne);
        return value * PowerOf2(power >> 1) * PowerOf2(power - (power >> 1));
    }

    /// <summary>2 to a whole power from −1022 to 1023.</summary>
    private static double PowerOf2(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);

    /// <summary>x = mantissa · 2^exponent, the mantissa from √½ to √2; x is finite and above 0.</summary>
    private static (double Mantissa, int Exponent) Reduced(double x)
    {
        var below = 0;
        if (!double.IsNormal(x))
        {
            x *= 1L << 54;
            below = 54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        return mantissa > SquareRoot2 ? (mantissa / 2, exponent + 1 - below) : (mantissa, exponent - below);
    }

    /// <summary>
    /// The natural logarithm of m · 2^k as a sum of two doubles, its error below 2⁻⁶⁶ of it: with the centre c = n/128 nearest to m and
    /// r = (m − c)/c it is k ln 2 + ln c + ln(1 + r).
    /// </summary>
    private static (double High, double Low) LogOf(double mantissa, int exponent)
    {
        var nearest = (int)(mantissa * CentresInOne + 0.5);
        double centre = (double)nearest / CentresInOne, difference = mantissa - centre, r = difference / centre;
        var (product, productRest) = Product(r, centre);
        var rRest = (difference - product - productRest) / centre;
        var (square, squareRest) = Product(r, r);
        var cubic = r * square * (1.0 / 3 - r * (1.0 / 4 - r * (1.0 / 5 - r * (1.0 / 6 - r * (1.0 / 7 - r * (1.0 / 8 - r * (1.0 / 9)))))));
        var known = exponent * Ln2High + LogOfCentre[nearest - FirstCentre];
        var (first, firstRest) = Sum(known, r);
        var (second, secondRest) = Sum(first, -square / 2);
        var rest = firstRest + secondRest
            + (rRest - r * rRest - squareRest / 2 + cubic + (exponent * Ln2Low + LogOfCentreRest[nearest - FirstCentre]));
        return Sum(second, rest);
    }

    /// <summary>a + b as a rounded sum and what the rounding left out.</summary>
    private static (double Value, double Lost) Sum(double a, double b)
    {
        double sum = a + b, of = sum - a;
        return (sum, a - (sum - of) + (b - of));
    }

    /// <summary>a · b as a rounded product and what the rounding left out; both below 2⁹⁷⁰.</summary>
    private static (double Value, double Lost) Product(double a, double b)
    {
        var product = a * b;
        var ((aHigh, aLow), (bHigh, bLow)) = (Split(a), Split(b));
        return (product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow);
    }

    private static (double High, double Low) Split(double a)
    {
        var c = Splitter * a;
        var high = c - (c - a);
        return (high, a - high);
    }

    // 2^(j/64), j = 0 … 63, rounded, and what the rounding left out.
    private static ReadOnlySpan<double> RootsOf2 =>
    [
        1.0, 1.0108892860517005, 1.0218971486541166, 1.0330248790212284,
        1.0442737824274138, 1.0556451783605572, 1.0671404006768237, 1.0787607977571199,
        1.0905077326652577, 1.102382583307841, 1.1143867425958924, 1.1265216186082418,
        1.1387886347566916, 1.1511892299529827, 1.1637248587775775, 1.1763969916502812,
        1.189207115002721, 1.202156731452703, 1.215247359980469, 1.22848053610687,
        1.241857812073484, 1.255380757024691, 1.2690509571917332, 1.2828700160787783,
        1.2968395546510096, 1.3109612115247644, 1.3252366431597413, 1.339667524053303,
        1.3542555469368927, 1.3690024229745905, 1.383909881963832, 1.3989796725383112,
        1.4142135623730951, 1.42961333839197, 1.4451808069770467, 1.460917794180647,
        1.4768261459394993, 1.4929077282912648, 1.5091644275934228, 1.5255981507445384,
        1.5422108254079407, 1.559004400237837, 1.5759808451078865, 1.593142151342267,
        1.6104903319492543, 1.6280274218573478, 1.645755478153965, 1.6636765803267364,
        1.681792830507429, 1.7001063537185235, 1.718619298122478, 1.7373338352737062,
        1.7562521603732995, 1.7753764925265212, 1.7947090750031072, 1.8142521755003989,
        1.8340080864093424, 1.8539791250833855, 1.8741676341103, 1.8945759815869656,
        1.9152065613971474, 1.9360617934922943, 1.9571441241754002, 1.978456026387951,
    ];

    private static ReadOnlySpan<double> RootsOf2Rest =>
    [
        0.0, -1.5234778603368577e-17, 5.109225028973444e-17, 7.600838874027088e-18,
        8.551889705537965e-17, 1.759325738772092e-18, -7.899853966841582e-17, -6.656660436056593e-17,
        -3.046782079812471e-17, 5.2660368715706944e-17, 1.0410278456845571e-16, 5.165856758795457e-17,
        8.912812676025408e-17, 3.250710218863827e-17, 3.8292048369240935e-17, 5.554203254218079e-17,
        3.982015231465646e-17, 6.644981499252301e-17, -7.712630692681488e-17, -1.89878163130253e-17,
        4.658027591836937e-17, -6.7113898212968784e-18, 2.667932131342186e-18, 1.713594918243561e-17,
        2.5382502794888315e-17, -7.181536135519454e-17, -2.8587312100388614e-17, 8.927282594831732e-17,
        7.70094837980299e-17, 9.593797919118849e-17, -6.770511658794786e-17, -9.614213209051323e-17,
        -9.667293313452913e-17, -1.2031642489053655e-17, -3.0237581349939873e-17, -5.600377186075216e-17,
        -3.483994556892796e-17, 1.4192920154284036e-17, -1.016455327754295e-16, -1.1024941712342561e-16,
        7.949834809697621e-17, 3.7812070533575275e-17, -1.0136916471278304e-17, -1.0094406542311964e-16,
        2.4707192569797888e-17, -6.712955084707084e-17, -1.0125679913674773e-16, 5.8909926967131e-17,
        8.199010020581497e-17, -8.0237193703977e-18, -1.851380418263111e-17, 3.164389299292957e-17,
        2.960140695448873e-17, 6.429731796556572e-17, 1.8227458427912087e-17, -9.969531538920349e-17,
        3.283107224245627e-17, 9.761887490727594e-17, -6.122763413004143e-17, 3.4034035352165297e-17,
        -1.0619946056195963e-16, 1.0332385960676326e-16, 8.960767791036668e-17, 4.0388753109278167e-17,
    ];

    // ln(n/128), n = 91 … 181, rounded to a multiple of 2⁻⁴², and what the rounding left out.
    private static ReadOnlySpan<double> LogOfCentre =>
    [
        -0.3411707574027787, -0.33024168687052224, -0.3194307707663029, -0.30873548164959175,
        -0.29815337231912054, -0.28768207245184385, -0.27731928541629713, -0.2670627852489815,
        -0.25691041378513546, -0.2468600779316148, -0.2369097470784709, -0.22705745063535687,
        -0.21730127569003344, -0.20763936477828793, -0.19806991376208316, -0.18859116980752333,
        -0.17920142945763473, -0.16989903679541385, -0.16068238169054894, -0.151549898127314,
        -0.14250006260726877, -0.13353139262449076, -0.12464244520720058, -0.11583181552509814,
        -0.10709813555627079, -0.09844007281321865, -0.08985632912185793, -0.08134563945395712,
        -0.07290677080800378, -0.0645385211375924, -0.05623971832278585, -0.04800921918626955,
        -0.039845908547249564, -0.03174869831468641, -0.023716526617363343, -0.01574835696806076,
        -0.007843177460927109, 0.0, 0.0077821404420319595, 0.015504186535963527,
        0.023167059281604452, 0.03077165866670839, 0.03831886430202758, 0.0458095360313564,
        0.053244514518837605, 0.06062462181648698, 0.06795066190852594, 0.07522342123752424,
        0.08244366921098845, 0.08961215868976069, 0.09672962645845473, 0.10379679368156758,
        0.11081436634026431, 0.11778303565643, 0.1247034785010328, 0.13157635778861732,
        0.13840232285906495, 0.14518200984457508, 0.15191604202573217, 0.15860503017665906,
        0.16524957289539088, 0.17185025692674571, 0.17840765747291698, 0.18492233849406148,
        0.19139485299956505, 0.19782574332998593, 0.2042155414287663, 0.21056476910735,
        0.21687393830052315, 0.22314355131425145, 0.22937410106487732, 0.23556607131286,
        0.2417199368871934, 0.2478361639045943, 0.25391520998095984, 0.25995752443691345,
        0.2659635484972114, 0.2719337154835557, 0.27786845100354185, 0.28376817313073843,
        0.28963329258294834, 0.2954642128938758, 0.3012613305781997, 0.30702503529482783,
        0.31275571000378477, 0.31845373111855224, 0.32411946865431673, 0.32975328637257917,
        0.3353555419212171, 0.34092658697068146, 0.3464667673461008,
    ];

    private static ReadOnlySpan<double> LogOfCentreRest =>
    [
        1.156568624616423e-14, -5.4612144489920215e-14, -5.834357420090924e-14, -2.1522127491642888e-14,
        4.4204083338755686e-14, 6.292357389008195e-14, 6.279055732660844e-14, -6.371947269815667e-14,
        1.0822171646799124e-13, 8.899851356560444e-14, 1.1318526912023687e-13, 1.078736749871691e-14,
        5.204008743405884e-14, 4.3425422595242564e-14, -1.0634128304268335e-14, -2.6693431578015818e-14,
        -7.626153677429339e-14, 1.6376276414097503e-14, 7.547106028244807e-14, 1.1307104809870373e-13,
        -1.4256439478199035e-14, -3.1859736349078334e-14, -7.601671269852866e-14, -2.3568822182038756e-14,
        -9.631011033519217e-14, -3.3871241029241416e-14, -3.1218748807418837e-15, 4.713370778300984e-15,
        -8.399594274044337e-14, 2.1225608044809997e-14, -9.023009281142904e-14, -9.106054379130929e-14,
        4.9893776716773285e-14, 1.0610652735224087e-13, 4.730054772033249e-14, -7.840703382506278e-14,
        -9.878410481031469e-14, 0.0, 2.298941004620351e-14, 1.7274567499706107e-15,
        -7.007359704310036e-14, 4.529814257790929e-14, 1.0902154302203302e-13, -6.219834199475792e-14,
        -2.532168943117445e-14, -5.213620639136504e-14, -1.8195060030168815e-14, 6.329065958724544e-14,
        8.614512936087814e-14, -7.355770219435029e-14, 9.638067658552277e-14, 7.598636597194141e-14,
        2.5799991283069902e-14, -4.654729747598445e-14, -7.556920687451337e-14, 1.0195735223708473e-13,
        5.4183331379008994e-14, -7.718001336828099e-14, 1.0980754099855238e-13, -2.0472357800461955e-14,
        -8.372091099235912e-14, -8.649239607212071e-14, -9.86835038673495e-14, -4.9485167661250996e-14,
        6.440856150696892e-14, -6.604544877082384e-14, -7.540916511956189e-14, -3.6507188831790577e-16,
        9.120937249914984e-14, -4.169796584527195e-14, -3.149265065191484e-14, -9.30945949519689e-14,
        -4.8230289429940886e-14, -1.3029797173308663e-14, 3.600176732637335e-15, 1.2621729398885316e-14,
        -7.343591369867797e-14, 8.604306772808733e-14, -8.554360006566322e-14, -9.3834172236637e-14,
        9.43339818951269e-14, -3.993416384387844e-14, -3.7923164802093147e-14, 8.403156304792425e-14,
        1.1211800740360982e-13, -1.7625431312172662e-14, -1.0475750058776541e-13, -1.1118671389559323e-13,
        -7.925157831386559e-14, -8.82452633212564e-14, 1.077574303757264e-13,
    ];
}
