/** The screens: one page, one element for each kind of person, chosen by the address after the hash. */
import './design/tokens.css';
import './design/type.css';
import './design/layout.css';
import './design/forms.css';
import './design/tables.css';
import './design/bars.css';
import './design/teller.css';
import './design/head-teller.css';
import './design/secretariat.css';
import './design/presidium.css';
import './design/display.css';
import './design/print.css';
import './design/auditor.css';
import './design/subordinates.css';
import './parts/app-frame.js';
