/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 4353: // MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
/***/ (function(module) {

/*
 * Copyright 2024 the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
!function(e,t){ true?module.exports=t():0}(this,(()=>(()=>{"use strict";var e={154:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.CvssVector=void 0;class o{constructor(e,t,o){this.vector=e,this.normalize=t,this.scores=o}isUpToDate(e,t){return this.vector===e&&this.normalize===t}getScores(){return this.scores}}t.CvssVector=class{constructor(e){this.vectorChangedListeners=[],this.components=new Map,this.clearComponents(),e&&this.applyVector(e)}calculateScores(e=!1){const t=this.toString(!0);if(this.cachedScores&&this.cachedScores.isUpToDate(t,e))return this.cachedScores.getScores();const a=this.calculateScoresInternal(e);return this.cachedScores=new o(t,e,a),a}fillBaseMetrics(){for(const[e,t]of this.getRegisteredComponents())if("base"===e.name){for(const e of t){const t=e.values[1];t&&this.applyComponent(e,t)}return}throw new Error("No base category found")}getComponents(){return this.components}clearComponents(){this.getRegisteredComponents().forEach(((e,t)=>{e.forEach((e=>this.components.set(e,e.values[0])))}))}clearSpecifiedComponents(e){e.forEach((e=>this.components.set(e,e.values[0])))}addVectorChangedListener(e){this.vectorChangedListeners.push(e)}normalizeVector(e){return e.replace(/\(/g,"").replace(/\)/g,"").replace(/CVSS:\d+\.?\d?/g,"").replace(/\s/g,"").replace(/\\/g,"").replace(/^\//g,"").replace(/\/$/g,"").trim()}findComponent(e){for(const t of this.getRegisteredComponents().values()){const o=t.find((t=>t.name===e||t.shortName===e));if(o)return o}return Array.from(this.components.keys()).find((t=>t.name===e||t.shortName===e))}applyVector(e){this.applyVectorCount(e)}applyVectorCount(e){const t=this.normalizeVector(e).split("/");let o=0;return t.forEach((e=>{if(0===e.length)return;const[t,a]=e.split(":");0!==t.length&&0!==a.length?this.applyComponentString(t,a,!1)&&o++:console.warn("Invalid component/value pair",e)})),this.vectorChangedListeners.forEach((e=>e(this))),o}applyComponentString(e,t,o=!0){const a=this.findComponent(e);if(a){const i=a.values.find((e=>e.name===t||e.shortName===t));if(i)return this.components.get(a)!==i&&(this.applyComponent(a,i),o&&this.vectorChangedListeners.forEach((e=>e(this))),!0);throw new Error(`Unknown component value ${t} for component ${e}`)}throw new Error(`Unknown component ${e} when setting value ${t}`)}applyComponentStringSilent(e,t,o=!0){try{return this.applyComponentString(e,t,o)}catch(e){return!1}}applyComponent(e,t,o=!0){this.components.set(e,t),o&&this.vectorChangedListeners.forEach((e=>e(this)))}applyVectorPartsIf(e,t,o){if(!e)return 0;const a=this.normalizeVector(e);if(0===a.length)return 0;const i=a.split("/");let s=0;for(const e of i){if(!e)continue;const a=e.split(":",2),i=this.clone(),n=t(i);if(2===a.length){i.applyComponentStringSilent(a[0],a[1]);const e=t(i);o?e<=n&&(s+=this.applyComponentStringSilent(a[0],a[1])?1:0):e>=n&&(s+=this.applyComponentStringSilent(a[0],a[1])?1:0)}else console.warn("Unknown vector argument:",e)}return s}applyVectorPartsIfLower(e,t){return this.applyVectorPartsIf(e,t,!0)}applyVectorPartsIfHigher(e,t){return this.applyVectorPartsIf(e,t,!1)}applyVectorPartsIfLowerVector(e,t){return this.applyVectorPartsIf(e.toStringDefinedParts(),t,!0)}applyVectorPartsIfHigherVector(e,t){return this.applyVectorPartsIf(e.toStringDefinedParts(),t,!1)}getComponent(e){const t=this.components.get(e);if(!t)throw new Error(`Unknown component: ${e.name}`);return t}getComponentByString(e){const t=this.findComponent(e);if(!t)throw new Error(`Unknown component: ${e}`);const o=this.components.get(t);if(!o)throw new Error(`Unknown component: ${e}`);return o}getComponentByStringOpt(e){try{return this.getComponentByString(e)}catch(e){return null}}size(){return Array.from(this.components.values()).filter(this.isComponentValueDefined).length}getFirstDefinedComponent(e){return e.map((e=>this.components.get(e))).find(this.isComponentValueDefined)}toString(e=!1,t=this.getRegisteredComponents(),o=!1){let a="";for(const[i,s]of t)if(e||this.isCategoryPartiallyDefined(i))for(const e of s){const t=this.components.get(e);if(t){if(o&&!this.isComponentValueDefined(t))continue;a+=`${e.shortName}:${t.shortName}/`}}return this.getVectorPrefix()+a.slice(0,-1)}toStringDefinedParts(){return this.toString(!1,this.getRegisteredComponents(),!0)}isCategoryFullyDefined(e){const t=this.getRegisteredComponents().get(e);return!!t&&t.every((e=>void 0!==this.components.get(e)&&"ND"!==this.components.get(e).shortName&&"X"!==this.components.get(e).shortName))}isCategoryPartiallyDefined(e){const t=this.getRegisteredComponents().get(e);return!!t&&t.some((e=>void 0!==this.components.get(e)&&"ND"!==this.components.get(e).shortName&&"X"!==this.components.get(e).shortName))}round(e,t){let o=Math.pow(10,t);return Math.round(e*o)/o}roundUp(e){let t=Math.round(1e5*e);return t%1e4==0?t/1e5:(Math.floor(t/1e4)+1)/10}normalizeScore(e,t){return 10===t?e:this.round(this.mapRange(e,0,t,0,10),1)}mapRange(e,t,o,a,i){return(e-t)/(o-t)*(i-a)+a}pickRandomDefinedComponentValue(e){for(let t=0;t<999999;t++){const t=e.values[Math.floor(Math.random()*e.values.length)];if("X"!==t.shortName&&"ND"!==t.shortName&&!t.hide)return t}}clone(){const e=new this.constructor;return e.components=new Map(this.components),e}diffVector(e){const t=new this.constructor;for(const[o,a]of this.getRegisteredComponents())for(const o of a){const a=this.components.get(o),i=e.components.get(o),s=this.isComponentValueDefined(a),n=this.isComponentValueDefined(i);s&&n&&a.shortName!==i.shortName||!s&&n?t.applyComponent(o,i):s&&!n&&t.applyComponent(o,a)}return t}applyEnvironmentalMetricsOntoBase(){for(const[e,t]of this.getRegisteredComponents())for(const e of t){const t=this.components.get(e);t&&e.baseMetricEquivalent&&this.isComponentValueDefined(t)&&(e.baseMetricEquivalentMapper?this.applyComponentString(e.baseMetricEquivalent.shortName,e.baseMetricEquivalentMapper(t).shortName,!1):this.applyComponentString(e.baseMetricEquivalent.shortName,t.shortName,!1),this.applyComponent(e,e.values[0],!1))}this.vectorChangedListeners.forEach((e=>e(this)))}isComponentValueDefined(e){return void 0!==e&&"ND"!==e.shortName&&"X"!==e.shortName}static _reorderAttributeSeverityOrder(e){const t=[];return e.forEach(((e,o)=>{t.push([e])})),t}}},156:function(e,t,o){var a=this&&this.__createBinding||(Object.create?function(e,t,o,a){void 0===a&&(a=o);var i=Object.getOwnPropertyDescriptor(t,o);i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return t[o]}}),Object.defineProperty(e,a,i)}:function(e,t,o,a){void 0===a&&(a=o),e[a]=t[o]}),i=this&&this.__exportStar||function(e,t){for(var o in e)"default"===o||Object.prototype.hasOwnProperty.call(t,o)||a(t,e,o)};Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss4P0=t.Cvss3P0=t.Cvss3P1=t.Cvss2=t.CvssVector=void 0;var s=o(154);Object.defineProperty(t,"CvssVector",{enumerable:!0,get:function(){return s.CvssVector}}),i(o(564),t);var n=o(475);Object.defineProperty(t,"Cvss2",{enumerable:!0,get:function(){return n.Cvss2}});var r=o(371);Object.defineProperty(t,"Cvss3P1",{enumerable:!0,get:function(){return r.Cvss3P1}});var c=o(623);Object.defineProperty(t,"Cvss3P0",{enumerable:!0,get:function(){return c.Cvss3P0}});var l=o(987);Object.defineProperty(t,"Cvss4P0",{enumerable:!0,get:function(){return l.Cvss4P0}})},331:(e,t)=>{var o;Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss3P0Components=void 0;class a{}t.Cvss3P0Components=a,o=a,a.CONFIDENTIALITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."}},a.CONFIDENTIALITY_IMPACT=[o.CONFIDENTIALITY_IMPACT_VALUES.X,o.CONFIDENTIALITY_IMPACT_VALUES.N,o.CONFIDENTIALITY_IMPACT_VALUES.L,o.CONFIDENTIALITY_IMPACT_VALUES.H],a.INTEGRITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no loss of integrity within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."}},a.INTEGRITY_IMPACT=[o.INTEGRITY_IMPACT_VALUES.X,o.INTEGRITY_IMPACT_VALUES.N,o.INTEGRITY_IMPACT_VALUES.L,o.INTEGRITY_IMPACT_VALUES.H],a.AVAILABILITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."}},a.AVAILABILITY_IMPACT=[o.AVAILABILITY_IMPACT_VALUES.X,o.AVAILABILITY_IMPACT_VALUES.N,o.AVAILABILITY_IMPACT_VALUES.L,o.AVAILABILITY_IMPACT_VALUES.H],a.CONFIDENTIALITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.CONFIDENTIALITY_REQUIREMENT=[o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,o.CONFIDENTIALITY_REQUIREMENT_VALUES.H],a.INTEGRITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.INTEGRITY_REQUIREMENT=[o.INTEGRITY_REQUIREMENT_VALUES.X,o.INTEGRITY_REQUIREMENT_VALUES.L,o.INTEGRITY_REQUIREMENT_VALUES.M,o.INTEGRITY_REQUIREMENT_VALUES.H],a.AVAILABILITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.AVAILABILITY_REQUIREMENT=[o.AVAILABILITY_REQUIREMENT_VALUES.X,o.AVAILABILITY_REQUIREMENT_VALUES.L,o.AVAILABILITY_REQUIREMENT_VALUES.M,o.AVAILABILITY_REQUIREMENT_VALUES.H],a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"There is no impact to the integrity of the system."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a partial compromise of system integrity."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"There is a total compromise of system integrity."}},a.TEMPLATE_CIA_REQUIREMENT_MODIFIED=[o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H],a.BASE_CATEGORY={name:"base",description:"This metric reflects the qualities of a vulnerability that are constant over time and across user environments."},a.AV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},a.AV={name:"Attack Vector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",values:[o.AV_VALUES.X,o.AV_VALUES.N,o.AV_VALUES.A,o.AV_VALUES.L,o.AV_VALUES.P]},a.AC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},a.AC={name:"Attack Complexity",shortName:"AC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",values:[o.AC_VALUES.X,o.AC_VALUES.L,o.AC_VALUES.H]},a.PR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},a.PR={name:"Privileges Required",shortName:"PR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",values:[o.PR_VALUES.X,o.PR_VALUES.N,o.PR_VALUES.L,o.PR_VALUES.H]},a.UI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",abbreviatedName:"Req.",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."}},a.UI={name:"User Interaction",shortName:"UI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",values:[o.UI_VALUES.X,o.UI_VALUES.N,o.UI_VALUES.R]},a.S_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},a.S={name:"Scope",shortName:"S",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",values:[o.S_VALUES.X,o.S_VALUES.U,o.S_VALUES.C]},a.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",values:o.CONFIDENTIALITY_IMPACT},a.I={name:"Integrity Impact",shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",values:o.INTEGRITY_IMPACT},a.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",values:o.AVAILABILITY_IMPACT},a.BASE_CATEGORY_VALUES=[o.AV,o.AC,o.PR,o.UI,o.S,o.C,o.I,o.A],a.TEMPORAL_CATEGORY={name:"temporal",description:"This metric reflects the current state of exploit techniques or code availability."},a.E_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.91,name:"Unproven",abbreviatedName:"Unproven",description:"No exploit code is available, or an exploit is theoretical."},P:{shortName:"P",value:.94,name:"Proof-of-Concept",abbreviatedName:"Proof-of-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."},F:{shortName:"F",value:.97,name:"Functional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in most situations where the vulnerability exists."},H:{shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."}},a.E={name:"Exploit Code Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",values:[o.E_VALUES.X,o.E_VALUES.U,o.E_VALUES.P,o.E_VALUES.F,o.E_VALUES.H]},a.RL_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},O:{shortName:"O",value:.95,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"OFFICIAL_FIX",description:"A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."},T:{shortName:"T",value:.96,name:"Temporary Fix",abbreviatedName:"Temp. Fix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."},W:{shortName:"W",value:.97,name:"Workaround",jsonSchemaName:"WORKAROUND",description:"There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is either no solution available or it is impossible to apply."}},a.RL={name:"Remediation Level",shortName:"RL",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:[o.RL_VALUES.X,o.RL_VALUES.O,o.RL_VALUES.T,o.RL_VALUES.W,o.RL_VALUES.U]},a.RC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.92,name:"Unknown",description:"Report confidence is unknown."},R:{shortName:"R",value:.96,name:"Reasonable",jsonSchemaName:"REASONABLE",description:"Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."},C:{shortName:"C",value:1,name:"Confirmed",jsonSchemaName:"CONFIRMED",description:"Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."}},a.RC={name:"Report Confidence",shortName:"RC",description:"This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",values:[o.RC_VALUES.X,o.RC_VALUES.U,o.RC_VALUES.R,o.RC_VALUES.C]},a.TEMPORAL_CATEGORY_VALUES=[o.E,o.RL,o.RC],a.ENVIRONMENTAL_CATEGORY={name:"environmental",description:"This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."},a.MAV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},a.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",baseMetricEquivalent:o.AV,values:[o.MAV_VALUES.X,o.MAV_VALUES.N,o.MAV_VALUES.A,o.MAV_VALUES.L,o.MAV_VALUES.P]},a.MAC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},a.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",baseMetricEquivalent:o.AC,values:[o.MAC_VALUES.X,o.MAC_VALUES.L,o.MAC_VALUES.H]},a.MPR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},a.MPR={name:"Modified Privileges Required",shortName:"MPR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",baseMetricEquivalent:o.PR,values:[o.MPR_VALUES.X,o.MPR_VALUES.N,o.MPR_VALUES.L,o.MPR_VALUES.H]},a.MUI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."}},a.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",baseMetricEquivalent:o.UI,values:[o.MUI_VALUES.X,o.MUI_VALUES.N,o.MUI_VALUES.R]},a.MS_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},a.MS={name:"Modified Scope",shortName:"MS",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",baseMetricEquivalent:o.S,values:[o.MS_VALUES.X,o.MS_VALUES.U,o.MS_VALUES.C]},a.MC={name:"Confidentiality Impact",shortName:"MC",subCategory:"Modified Impact",description:"This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",baseMetricEquivalent:o.C,values:o.CONFIDENTIALITY_IMPACT},a.MI={name:"Integrity Impact",shortName:"MI",subCategory:"Modified Impact",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",baseMetricEquivalent:o.I,values:o.INTEGRITY_IMPACT},a.MA={name:"Availability Impact",shortName:"MA",subCategory:"Modified Impact",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",baseMetricEquivalent:o.A,values:o.AVAILABILITY_IMPACT},a.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.CONFIDENTIALITY_REQUIREMENT},a.IR={name:"Integrity Requirement",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.INTEGRITY_REQUIREMENT},a.AR={name:"Availability Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.AVAILABILITY_REQUIREMENT},a.ENVIRONMENTAL_CATEGORY_VALUES=[o.CR,o.IR,o.AR,o.MAV,o.MAC,o.MPR,o.MUI,o.MS,o.MC,o.MI,o.MA],a.REGISTERED_COMPONENTS=new Map,o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY,o.BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY,o.TEMPORAL_CATEGORY_VALUES),o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY,o.ENVIRONMENTAL_CATEGORY_VALUES),a.ATTRIBUTE_SEVERITY_ORDER=[[o.S_VALUES.U,o.MS_VALUES.U],[o.CONFIDENTIALITY_IMPACT_VALUES.N,o.INTEGRITY_IMPACT_VALUES.N,o.AVAILABILITY_IMPACT_VALUES.N],[o.AV_VALUES.P,o.MAV_VALUES.P],[o.CONFIDENTIALITY_IMPACT_VALUES.L,o.INTEGRITY_IMPACT_VALUES.L,o.AVAILABILITY_IMPACT_VALUES.L],[o.PR_VALUES.H,o.MPR_VALUES.H],[o.AC_VALUES.H,o.MAC_VALUES.H],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,o.INTEGRITY_REQUIREMENT_VALUES.L,o.AVAILABILITY_REQUIREMENT_VALUES.L],[o.AV_VALUES.L,o.MAV_VALUES.L],[o.CONFIDENTIALITY_IMPACT_VALUES.H,o.INTEGRITY_IMPACT_VALUES.H,o.AVAILABILITY_IMPACT_VALUES.H],[o.AV_VALUES.A,o.MAV_VALUES.A],[o.UI_VALUES.R,o.MUI_VALUES.R],[o.PR_VALUES.L,o.MPR_VALUES.L],[o.AC_VALUES.L,o.MAC_VALUES.L],[o.AV_VALUES.N,o.MAV_VALUES.N],[o.PR_VALUES.N,o.MPR_VALUES.N],[o.UI_VALUES.N,o.MUI_VALUES.N],[o.E_VALUES.U],[o.E_VALUES.P],[o.E_VALUES.F],[o.E_VALUES.H],[o.E_VALUES.X],[o.RC_VALUES.U],[o.RL_VALUES.O],[o.RL_VALUES.T],[o.RC_VALUES.R],[o.RL_VALUES.W],[o.AV_VALUES.X,o.MAV_VALUES.X],[o.AC_VALUES.X,o.MAC_VALUES.X],[o.PR_VALUES.X,o.MPR_VALUES.X],[o.UI_VALUES.X,o.MUI_VALUES.X],[o.S_VALUES.C,o.MS_VALUES.C],[o.S_VALUES.X,o.MS_VALUES.X],[o.CONFIDENTIALITY_IMPACT_VALUES.X],[o.INTEGRITY_IMPACT_VALUES.X],[o.AVAILABILITY_IMPACT_VALUES.X],[o.RL_VALUES.U],[o.RL_VALUES.X],[o.RC_VALUES.C],[o.RC_VALUES.X],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,o.INTEGRITY_REQUIREMENT_VALUES.M,o.AVAILABILITY_REQUIREMENT_VALUES.M],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,o.INTEGRITY_REQUIREMENT_VALUES.X,o.AVAILABILITY_REQUIREMENT_VALUES.X],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,o.INTEGRITY_REQUIREMENT_VALUES.H,o.AVAILABILITY_REQUIREMENT_VALUES.H]]},371:(e,t,o)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss3P1=void 0;const a=o(154),i=o(951);class s extends a.CvssVector{constructor(e){super(e)}getRegisteredComponents(){return i.Cvss3P1Components.REGISTERED_COMPONENTS}getVectorPrefix(){return"CVSS:3.1/"}getVectorName(){return"CVSS:3.1"}fillAverageVector(){this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L")}fillRandomBaseVector(){this.fillRandomComponentsForCategory(i.Cvss3P1Components.BASE_CATEGORY)}fillRandomTemporalVector(){this.fillRandomComponentsForCategory(i.Cvss3P1Components.TEMPORAL_CATEGORY)}fillRandomEnvironmentalVector(){this.fillRandomComponentsForCategory(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY)}fillRandomComponentsForCategory(e){const t=i.Cvss3P1Components.REGISTERED_COMPONENTS.get(e);if(t)for(let e=0;e<t.length;e++){const o=t[e],a=super.pickRandomDefinedComponentValue(o);if(!a)return console.warn("Failed to pick random vector component for",o),void this.fillAverageVector();this.applyComponent(o,a)}else console.warn("Failed to pick random vector components for",e)}calculateScoresInternal(e=!1){const t=this.isBaseFullyDefined(),o=this.isAnyTemporalDefined(),a=this.isAnyEnvironmentalDefined();return{normalized:e,base:t?super.round(this.calculateExactBaseScore(),1):void 0,impact:t?super.normalizeScore(super.round(this.calculateImpactScore(),1),e?6:10):void 0,exploitability:t?super.normalizeScore(super.round(this.calculateExactExploitabilityScore(),1),e?3.9:10):void 0,temporal:t&&o?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:t&&a?super.round(this.calculateExactEnvironmentalScore(),1):void 0,modifiedImpact:t&&a?super.normalizeScore(super.round(Math.max(0,this.calculateExactAdjustedImpactScore()),1),e?6.1:10):void 0,overall:super.round(this.calculateExactOverallScore(),1),vector:this.toString()}}calculateExactBaseScore(){if(!this.isBaseFullyDefined())return 0;let e=this.calculateExactImpactScore();if(e<=0)return 0;let t=this.calculateExactExploitabilityScore();return this.getComponent(i.Cvss3P1Components.S).value?super.roundUp(Math.min(s.SCOPE_COEFFICIENT*(e+t),10)):super.roundUp(Math.min(e+t,10))}calculateImpactScore(){const e=this.calculateExactImpactScore();return e<=0?0:e}calculateExactImpactScore(){let e=this.calculateExactISSScore();return this.getComponent(i.Cvss3P1Components.S).value?s.SCOPE_CHANGED_FACTOR*(e-.029)-3.25*Math.pow(e-.02,15):s.SCOPE_UNCHANGED_FACTOR*e}calculateExactISSScore(){return 1-(1-this.getComponent(i.Cvss3P1Components.C).value)*(1-this.getComponent(i.Cvss3P1Components.I).value)*(1-this.getComponent(i.Cvss3P1Components.A).value)}calculateExactMISSScore(){let e,t,o,a,s,n,r=this.getComponent(i.Cvss3P1Components.MC),c=this.getComponent(i.Cvss3P1Components.MI),l=this.getComponent(i.Cvss3P1Components.MA),m=this.getComponent(i.Cvss3P1Components.C),h=this.getComponent(i.Cvss3P1Components.I),E=this.getComponent(i.Cvss3P1Components.A),u=this.getComponent(i.Cvss3P1Components.CR),d=this.getComponent(i.Cvss3P1Components.IR),p=this.getComponent(i.Cvss3P1Components.AR);return e=r===i.Cvss3P1Components.MC.values[0]?m.value:r.value,t=c===i.Cvss3P1Components.MI.values[0]?h.value:c.value,o=l===i.Cvss3P1Components.MA.values[0]?E.value:l.value,i.Cvss3P1Components.CR.values[0],a=u.value,i.Cvss3P1Components.IR.values[0],s=d.value,i.Cvss3P1Components.AR.values[0],n=p.value,Math.min(1-(1-a*e)*(1-s*t)*(1-n*o),.915)}calculateExactExploitabilityScore(){const e=this.getComponent(i.Cvss3P1Components.AV).value,t=this.getComponent(i.Cvss3P1Components.AC).value,o=this.getComponent(i.Cvss3P1Components.UI).value;let a;return a=this.getComponent(i.Cvss3P1Components.S).value?this.getComponent(i.Cvss3P1Components.PR).changedValue:this.getComponent(i.Cvss3P1Components.PR).value,s.EXPLOITABILITY_COEFFICIENT*e*t*a*o}calculateExactTemporalScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyTemporalDefined())return 0;let e=this.getComponent(i.Cvss3P1Components.E).value,t=this.getComponent(i.Cvss3P1Components.RL).value,o=this.getComponent(i.Cvss3P1Components.RC).value,a=this.calculateExactBaseScore();return super.roundUp(a*e*t*o)}calculateExactEnvironmentalScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyEnvironmentalDefined())return 0;let e=this.calculateExactAdjustedImpactScore();if(e<=0)return 0;let t=this.calculateAdjustedExploitability(),o=this.getComponent(i.Cvss3P1Components.E).value,a=this.getComponent(i.Cvss3P1Components.RL).value,n=this.getComponent(i.Cvss3P1Components.RC).value;if(this.isModifiedScope()){let i=super.roundUp(Math.min(e+t,10));return super.roundUp(i*o*a*n)}{let i=super.roundUp(Math.min(s.SCOPE_COEFFICIENT*(e+t),10));return super.roundUp(i*o*a*n)}}calculateExactAdjustedImpactScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyEnvironmentalDefined())return 0;let e=this.calculateExactMISSScore();return this.isModifiedScope()?s.SCOPE_UNCHANGED_FACTOR*e:s.SCOPE_CHANGED_FACTOR*(e-.029)-3.25*Math.pow(.9731*e-.02,13)}calculateAdjustedExploitability(){let e,t=this.getFirstDefinedComponent([i.Cvss3P1Components.MAV,i.Cvss3P1Components.AV]).value,o=this.getFirstDefinedComponent([i.Cvss3P1Components.MAC,i.Cvss3P1Components.AC]).value,a=this.getFirstDefinedComponent([i.Cvss3P1Components.MUI,i.Cvss3P1Components.UI]).value,n=this.getFirstDefinedComponent([i.Cvss3P1Components.MPR,i.Cvss3P1Components.PR]);return e=this.isModifiedScope()?n.value:n.changedValue,s.EXPLOITABILITY_COEFFICIENT*t*o*e*a}isModifiedScope(){let e=this.getComponent(i.Cvss3P1Components.S),t=this.getComponent(i.Cvss3P1Components.MS);return t===i.Cvss3P1Components.MS.values[0]?!e.value:!t.value}calculateExactOverallScore(){return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?this.calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P1Components.BASE_CATEGORY)}isTemporalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P1Components.BASE_CATEGORY)}isAnyTemporalDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY)}getJsonSchemaSeverity(e){return 0===e||isNaN(e)?"NONE":e<=3.9?"LOW":e<=6.9?"MEDIUM":e<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){const e=this.calculateScores();return{version:"3.1",vectorString:this.toString(),baseScore:e.base,temporalScore:e.temporal,environmentalScore:e.environmental,baseSeverity:this.getJsonSchemaSeverity(e.base),temporalSeverity:e.temporal?this.getJsonSchemaSeverity(e.temporal):void 0,environmentalSeverity:e.environmental?this.getJsonSchemaSeverity(e.environmental):void 0,attackVector:this.getComponent(i.Cvss3P1Components.AV).jsonSchemaName,attackComplexity:this.getComponent(i.Cvss3P1Components.AC).jsonSchemaName,privilegesRequired:this.getComponent(i.Cvss3P1Components.PR).jsonSchemaName,userInteraction:this.getComponent(i.Cvss3P1Components.UI).jsonSchemaName,scope:this.getComponent(i.Cvss3P1Components.S).jsonSchemaName,confidentialityImpact:this.getComponent(i.Cvss3P1Components.C).jsonSchemaName,integrityImpact:this.getComponent(i.Cvss3P1Components.I).jsonSchemaName,availabilityImpact:this.getComponent(i.Cvss3P1Components.A).jsonSchemaName,exploitCodeMaturity:this.getComponent(i.Cvss3P1Components.E).jsonSchemaName,remediationLevel:this.getComponent(i.Cvss3P1Components.RL).jsonSchemaName,reportConfidence:this.getComponent(i.Cvss3P1Components.RC).jsonSchemaName,confidentialityRequirement:this.getComponent(i.Cvss3P1Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(i.Cvss3P1Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(i.Cvss3P1Components.AR).jsonSchemaName,modifiedAttackVector:this.getComponent(i.Cvss3P1Components.MAV).jsonSchemaName,modifiedAttackComplexity:this.getComponent(i.Cvss3P1Components.MAC).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(i.Cvss3P1Components.MPR).jsonSchemaName,modifiedUserInteraction:this.getComponent(i.Cvss3P1Components.MUI).jsonSchemaName,modifiedScope:this.getComponent(i.Cvss3P1Components.MS).jsonSchemaName,modifiedConfidentialityImpact:this.getComponent(i.Cvss3P1Components.MC).jsonSchemaName,modifiedIntegrityImpact:this.getComponent(i.Cvss3P1Components.MI).jsonSchemaName,modifiedAvailabilityImpact:this.getComponent(i.Cvss3P1Components.MA).jsonSchemaName}}}t.Cvss3P1=s,s.SCOPE_CHANGED_FACTOR=7.52,s.SCOPE_UNCHANGED_FACTOR=6.42,s.EXPLOITABILITY_COEFFICIENT=8.22,s.SCOPE_COEFFICIENT=1.08},475:(e,t,o)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss2=void 0;const a=o(154),i=o(479);class s extends a.CvssVector{constructor(e){super(e)}getRegisteredComponents(){return i.Cvss2Components.REGISTERED_COMPONENTS}getVectorPrefix(){return""}getVectorName(){return"CVSS:2.0"}fillAverageVector(){this.applyVector("AV:A/AC:M/Au:N/C:P/I:P/A:P")}fillRandomBaseVector(){const e=i.Cvss2Components.BASE_CATEGORY_VALUES;for(let t=0;t<e.length;t++){const o=e[t],a=super.pickRandomDefinedComponentValue(o);if(!a)return console.warn("Failed to pick random vector component for",o),void this.fillAverageVector();this.applyComponent(o,a)}}calculateScoresInternal(e=!1){const t=this.isBaseFullyDefined(),o=this.isAnyTemporalDefined(),a=this.isAnyEnvironmentalDefined();return{normalized:e,base:t?super.round(this.calculateExactBaseScore(),1):void 0,impact:t?super.round(this.calculateExactImpactScore(),1):void 0,exploitability:t?super.round(this.calculateExactExploitabilityScore(),1):void 0,temporal:t&&o?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:t&&a?super.round(this.calculateExactEnvironmentalScore(),1):void 0,modifiedImpact:t&&a?super.round(this.calculateExactAdjustedImpactScore(),1):void 0,overall:super.round(this.calculateExactOverallScore(),1),vector:this.toString()}}calculateExactBaseScore(){if(!this.isBaseFullyDefined())return 0;let e=this.calculateExactImpactScore();return(.6*e+.4*this.calculateExactExploitabilityScore()-1.5)*this.f(e)}calculateExactImpactScore(){return this.isBaseFullyDefined()?10.41*(1-(1-this.getComponent(i.Cvss2Components.C).value)*(1-this.getComponent(i.Cvss2Components.I).value)*(1-this.getComponent(i.Cvss2Components.A).value)):0}calculateExactExploitabilityScore(){return this.isBaseFullyDefined()?20*this.getComponent(i.Cvss2Components.AC).value*this.getComponent(i.Cvss2Components.Au).value*this.getComponent(i.Cvss2Components.AV).value:0}calculateExactTemporalScore(){return this.isAnyTemporalDefined()?super.round(this.calculateExactBaseScore(),1)*this.getComponent(i.Cvss2Components.E).value*this.getComponent(i.Cvss2Components.RL).value*this.getComponent(i.Cvss2Components.RC).value:0}calculateExactAdjustedBaseScore(){let e=this.calculateExactAdjustedImpactScore(),t=this.calculateExactExploitabilityScore();return t=this.round(t,1),(.6*e+.4*t-1.5)*this.f(e)}calculateExactAdjustedTemporalScore(){return this.calculateExactAdjustedBaseScore()*this.getComponent(i.Cvss2Components.E).value*this.getComponent(i.Cvss2Components.RL).value*this.getComponent(i.Cvss2Components.RC).value}calculateExactEnvironmentalScore(){if(!this.isAnyEnvironmentalDefined())return 0;let e=this.calculateExactAdjustedTemporalScore();return(e+(10-e)*this.getComponent(i.Cvss2Components.CDP).value)*this.getComponent(i.Cvss2Components.TD).value}calculateExactAdjustedImpactScore(){if(!this.isAnyEnvironmentalDefined())return 0;let e=this.getComponent(i.Cvss2Components.C).value,t=this.getComponent(i.Cvss2Components.I).value,o=this.getComponent(i.Cvss2Components.A).value,a=this.getComponent(i.Cvss2Components.CR).value,s=this.getComponent(i.Cvss2Components.IR).value,n=this.getComponent(i.Cvss2Components.AR).value;return Math.min(10,10.41*(1-(1-e*a)*(1-t*s)*(1-o*n)))}calculateExactOverallScore(){return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?this.calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){return super.isCategoryFullyDefined(i.Cvss2Components.BASE_CATEGORY)}isTemporalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss2Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(i.Cvss2Components.BASE_CATEGORY)}isAnyTemporalDefined(){return super.isCategoryPartiallyDefined(i.Cvss2Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY)}f(e){return 0===e?0:1.176}createJsonSchema(){const e=this.calculateScores();return{version:"2.0",vectorString:this.toString(),baseScore:e.base,temporalScore:e.temporal,environmentalScore:e.environmental,accessVector:this.getComponent(i.Cvss2Components.AV).jsonSchemaName,accessComplexity:this.getComponent(i.Cvss2Components.AC).jsonSchemaName,authentication:this.getComponent(i.Cvss2Components.Au).jsonSchemaName,confidentialityImpact:this.getComponent(i.Cvss2Components.C).jsonSchemaName,integrityImpact:this.getComponent(i.Cvss2Components.I).jsonSchemaName,availabilityImpact:this.getComponent(i.Cvss2Components.A).jsonSchemaName,exploitability:this.getComponent(i.Cvss2Components.E).jsonSchemaName,remediationLevel:this.getComponent(i.Cvss2Components.RL).jsonSchemaName,reportConfidence:this.getComponent(i.Cvss2Components.RC).jsonSchemaName,collateralDamagePotential:this.getComponent(i.Cvss2Components.CDP).jsonSchemaName,targetDistribution:this.getComponent(i.Cvss2Components.TD).jsonSchemaName,confidentialityRequirement:this.getComponent(i.Cvss2Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(i.Cvss2Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(i.Cvss2Components.AR).jsonSchemaName}}}t.Cvss2=s},479:(e,t,o)=>{var a;Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss2Components=void 0;const i=o(154);class s{}t.Cvss2Components=s,a=s,s.BASE_CATEGORY={name:"base",description:"Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments."},s.AV_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},L:{shortName:"L",value:.395,name:"Local",jsonSchemaName:"LOCAL",description:"A vulnerability exploitable with only local access requires the attacker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo)."},A:{shortName:"A",value:.646,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"A vulnerability exploitable with adjacent network access requires the attacker to have access to either the broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segment."},N:{shortName:"N",value:1,name:"Network",jsonSchemaName:"NETWORK",description:'A vulnerability exploitable with network access means the vulnerable software is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed "remotely exploitable". An example of a network attack is an RPC buffer overflow.'}},s.AV={name:"Access Vector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.",values:[a.AV_VALUES.ND,a.AV_VALUES.L,a.AV_VALUES.A,a.AV_VALUES.N]},s.AC_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},H:{shortName:"H",value:.35,name:"High",jsonSchemaName:"HIGH",description:"Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions."},M:{shortName:"M",value:.61,name:"Medium",jsonSchemaName:"MEDIUM",description:"The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability under certain conditions."},L:{shortName:"L",value:.71,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. For example, an attacker can exploit the vulnerability under most conditions."}},s.AC={name:"Access Complexity",shortName:"AC",subCategory:"Exploitability Metrics",description:'This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by the service, the vulnerability is only "Medium" complexity. If, however, the vulnerability can be exploited anonymously, it is "Low" complexity.',values:[a.AC_VALUES.ND,a.AC_VALUES.H,a.AC_VALUES.M,a.AC_VALUES.L]},s.Au_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},M:{shortName:"M",value:.45,name:"Multiple",jsonSchemaName:"MULTIPLE",description:"Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system."},S:{shortName:"S",value:.56,name:"Single",jsonSchemaName:"SINGLE",description:"The vulnerability requires an attacker to be logged into the system (such as at a command line or via a desktop session or web interface)."},N:{shortName:"N",value:.704,name:"None",jsonSchemaName:"NONE",description:"Authentication is not required to exploit the vulnerability."}},s.Au={name:"Authentication",shortName:"Au",subCategory:"Exploitability Metrics",description:'This metric measures the number of times an attacker must authenticate to a target in order to exploit a vulnerability. "Multiple" means that the attacker must authenticate two or more times, "Single" means that the attacker must authenticate once, and "None" means that the attacker need not authenticate at all to exploit the vulnerability.',values:[a.Au_VALUES.ND,a.Au_VALUES.M,a.Au_VALUES.S,a.Au_VALUES.N]},s.C_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to the confidentiality of the system."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"There is considerable informational disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained. An example is a vulnerability that divulges only certain tables in a database."},C:{shortName:"C",value:.66,name:"Complete",jsonSchemaName:"COMPLETE",description:"There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)"}},s.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosure to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.",values:[a.C_VALUES.ND,a.C_VALUES.N,a.C_VALUES.P,a.C_VALUES.C]},s.I_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to the integrity of the system."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"Modification of some system files or information is possible, but the attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files may be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited context or scope."},C:{shortName:"C",value:.66,name:"Complete",jsonSchemaName:"COMPLETE",description:"There is a total compromise of system integrity. There is a complete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system."}},s.I={name:"Integrity Impact",shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability. Integrity refers to the trustworthiness and guaranteed veracity of information.",values:[a.I_VALUES.ND,a.I_VALUES.N,a.I_VALUES.P,a.I_VALUES.C]},s.A_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted component."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"There is reduced performance or interruptions in resource availability. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service."},C:{shortName:"C",value:.66,name:"Complete",jsonSchemaName:"COMPLETE",description:"There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable."}},s.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, such as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network bandwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted component itself.",values:[a.A_VALUES.ND,a.A_VALUES.N,a.A_VALUES.P,a.A_VALUES.C]},s.BASE_CATEGORY_VALUES=[a.AV,a.AC,a.Au,a.C,a.I,a.A],s.TEMPORAL_CATEGORY={name:"temporal",description:"The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details of a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they each include a metric value that has no effect on the score."},s.E_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},U:{shortName:"U",value:.85,name:"Unproven",jsonSchemaName:"UNPROVEN",description:"No exploit code is available, or an exploit is entirely theoretical."},POC:{shortName:"POC",value:.9,name:"Proof-of-concept",abbreviatedName:"Proof-of-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code or an attack demonstration that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."},F:{shortName:"F",value:.95,name:"Functional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in most situations where the vulnerability exists."},H:{shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Either the vulnerability is exploitable by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is actively being delivered via a mobile autonomous agent (such as a worm or virus)."}},s.E={name:"Exploitability",shortName:"E",description:'This metric measures the current state of exploit techniques or code availability. "Unproven that exploit exists" is the lowest impact and "Proof-of-concept code" is the highest impact.',values:[a.E_VALUES.ND,a.E_VALUES.U,a.E_VALUES.POC,a.E_VALUES.F,a.E_VALUES.H]},s.RL_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},OF:{shortName:"OF",value:.87,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"OFFICIAL_FIX",description:"A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."},TF:{shortName:"TF",value:.9,name:"Temporary Fix",abbreviatedName:"Temp. Fix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."},W:{shortName:"W",value:.95,name:"Workaround",jsonSchemaName:"WORKAROUND",description:"There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is either no solution available or it is impossible to apply."}},s.RL={name:"Remediation Level",shortName:"RL",description:'This metric measures the remediation level of a vulnerability. "Official fix" is the lowest impact and "Unavailable" is the highest impact.',values:[a.RL_VALUES.ND,a.RL_VALUES.OF,a.RL_VALUES.TF,a.RL_VALUES.W,a.RL_VALUES.U]},s.RC_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},UC:{shortName:"UC",value:.9,name:"Unconfirmed",jsonSchemaName:"UNCONFIRMED",description:"There is little confidence in the existence of this vulnerability. The report is unconfirmed, or the source is not known."},UR:{shortName:"UR",value:.95,name:"Uncorroborated",jsonSchemaName:"UNCORROBORATED",description:"There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report is unconfirmed."},C:{shortName:"C",value:1,name:"Confirmed",jsonSchemaName:"CONFIRMED",description:"The existence of this vulnerability is confirmed, but the details are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public."}},s.RC={name:"Report Confidence",shortName:"RC",description:'This metric measures the degree of confidence in the existence of the vulnerability and the credibility of the known technical details. "Unconfirmed" is the lowest confidence and "Confirmed" is the highest.',values:[a.RC_VALUES.ND,a.RC_VALUES.UC,a.RC_VALUES.UR,a.RC_VALUES.C]},s.TEMPORAL_CATEGORY_VALUES=[a.E,a.RL,a.RC],s.ENVIRONMENTAL_CATEGORY={name:"environmental",description:"Different environments can have an immense bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vulnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on the score."},s.CDP_VALUES={ND:{shortName:"ND",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no potential for loss of life, physical assets, productivity or revenue."},L:{shortName:"L",value:.1,name:"Low",jsonSchemaName:"LOW",description:"A successful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organization."},LM:{shortName:"LM",value:.3,name:"Low-Medium",abbreviatedName:"Low-Med.",jsonSchemaName:"LOW_MEDIUM",description:"A successful exploit of this vulnerability may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization."},MH:{shortName:"MH",value:.4,name:"Medium-High",abbreviatedName:"Med.-High",jsonSchemaName:"MEDIUM_HIGH",description:"A successful exploit of this vulnerability may result in significant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity."},H:{shortName:"H",value:.5,name:"High",jsonSchemaName:"HIGH",description:"A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic loss of revenue or productivity."}},s.CDP={name:"Collateral Damage Potential",shortName:"CDP",subCategory:"General Modifiers",description:'This metric measures the potential for loss of life or physical assets resulting from a vulnerability. "None" is the lowest impact and "High" is the highest impact.',values:[a.CDP_VALUES.ND,a.CDP_VALUES.N,a.CDP_VALUES.L,a.CDP_VALUES.LM,a.CDP_VALUES.MH,a.CDP_VALUES.H]},s.TD_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no (0%) target distribution."},L:{shortName:"L",value:.25,name:"Low",jsonSchemaName:"LOW",description:"There is a small (< 25%) target distribution."},M:{shortName:"M",value:.75,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a medium (26-75%) target distribution."},H:{shortName:"H",value:1,name:"High",description:"There is a high (> 75%) target distribution."}},s.TD={name:"Target Distribution",shortName:"TD",subCategory:"General Modifiers",description:'This metric measures the proportion of vulnerable systems that could be affected by an attack. It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. "None" is the lowest impact and "High" is the highest impact.',values:[a.TD_VALUES.ND,a.TD_VALUES.N,a.TD_VALUES.L,a.TD_VALUES.M,a.TD_VALUES.H]},s.CR_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.51,name:"High",jsonSchemaName:"HIGH",description:"Loss of confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},s.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:'This metric measures the need for confidentiality of the vulnerable component to the user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for confidentiality. "Not Defined" is the lowest impact and "High" is the highest impact.',values:[a.CR_VALUES.ND,a.CR_VALUES.L,a.CR_VALUES.M,a.CR_VALUES.H]},s.IR_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.51,name:"High",jsonSchemaName:"HIGH",description:"Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},s.IR={name:"Integrity Requirement",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:'This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. "Not Defined" is the lowest impact and "High" is the highest impact.',values:[a.IR_VALUES.ND,a.IR_VALUES.L,a.IR_VALUES.M,a.IR_VALUES.H]},s.AR_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.51,name:"High",jsonSchemaName:"HIGH",description:"Loss of availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},s.AR={name:"Availability Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:'This metric measures the need for availability of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for availability. "Not Defined" is the lowest impact and "High" is the highest impact.',values:[a.AR_VALUES.ND,a.AR_VALUES.L,a.AR_VALUES.M,a.AR_VALUES.H]},s.ENVIRONMENTAL_CATEGORY_VALUES=[a.CDP,a.TD,a.CR,a.IR,a.AR],s.REGISTERED_COMPONENTS=new Map,a.REGISTERED_COMPONENTS.set(a.BASE_CATEGORY,a.BASE_CATEGORY_VALUES),a.REGISTERED_COMPONENTS.set(a.TEMPORAL_CATEGORY,a.TEMPORAL_CATEGORY_VALUES),a.REGISTERED_COMPONENTS.set(a.ENVIRONMENTAL_CATEGORY,a.ENVIRONMENTAL_CATEGORY_VALUES),s.ATTRIBUTE_SEVERITY_ORDER=i.CvssVector._reorderAttributeSeverityOrder([a.AC_VALUES.ND,a.AV_VALUES.ND,a.Au_VALUES.ND,a.C_VALUES.ND,a.I_VALUES.ND,a.A_VALUES.ND,a.C_VALUES.N,a.I_VALUES.N,a.A_VALUES.N,a.CDP_VALUES.N,a.CDP_VALUES.ND,a.TD_VALUES.N,a.CDP_VALUES.L,a.TD_VALUES.L,a.C_VALUES.P,a.I_VALUES.P,a.A_VALUES.P,a.CDP_VALUES.LM,a.AC_VALUES.H,a.AV_VALUES.L,a.CDP_VALUES.MH,a.Au_VALUES.M,a.CDP_VALUES.H,a.Au_VALUES.S,a.AC_VALUES.M,a.AV_VALUES.A,a.C_VALUES.C,a.I_VALUES.C,a.A_VALUES.C,a.Au_VALUES.N,a.AC_VALUES.L,a.TD_VALUES.M,a.E_VALUES.U,a.RL_VALUES.OF,a.E_VALUES.POC,a.RL_VALUES.TF,a.RL_VALUES.W,a.RC_VALUES.UC,a.AV_VALUES.N,a.E_VALUES.F,a.E_VALUES.H,a.E_VALUES.ND,a.RL_VALUES.U,a.RL_VALUES.ND,a.RC_VALUES.UR,a.RC_VALUES.C,a.RC_VALUES.ND,a.TD_VALUES.H,a.TD_VALUES.ND,a.CR_VALUES.L,a.CR_VALUES.M,a.IR_VALUES.L,a.IR_VALUES.M,a.AR_VALUES.L,a.AR_VALUES.M,a.CR_VALUES.ND,a.IR_VALUES.ND,a.AR_VALUES.ND,a.CR_VALUES.H,a.IR_VALUES.H,a.AR_VALUES.H])},564:(e,t,o)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.applyVectorPartsIfMetricsHigher=t.applyVectorPartsIfMetricsLower=t.fromVector=void 0;const a=o(475),i=o(623),s=o(371),n=o(987),r=o(479),c=o(331),l=o(951),m=o(759),h={"CVSS:2.0":a.Cvss2,"2.0":a.Cvss2,"CVSS:3.0":i.Cvss3P0,"3.0":i.Cvss3P0,"CVSS:3.1":s.Cvss3P1,3.1:s.Cvss3P1,"CVSS:4.0":n.Cvss4P0,"4.0":n.Cvss4P0};function E(e,t,o){if(!t)return 0;const a=e.normalizeVector(t);if(0===a.length)return 0;const i=a.split("/");let s=0;for(const t of i){if(!t)continue;const a=t.split(":",2);if(2===a.length){const t=a[0],i=a[1],n=e.getComponentByStringOpt(t),r=t.startsWith("M"),c=r?t.replace("M",""):t,l=e.getComponentByStringOpt(c),m=r?t:`M${t}`,h=e.getComponentByStringOpt(m),E=(null==n?void 0:n.shortName)||"X",u=e.applyComponentStringSilent(t,i),d=e.getComponentByStringOpt(t);u&&o(n,l,h,d,r)?s++:e.applyComponentStringSilent(t,E)}else console.warn("Unknown vector argument:",t)}return s}function u(e,t,o,a,i){const s=null!=o&&"NOT_DEFINED"!==o.name&&"NULL"!==o.name&&"X"!==o.shortName;return{oldSeverity:d(e,i&&s?o:t),newSeverity:d(e,a)}}function d(e,t){if(!t)return-1;let o=[];if(e instanceof a.Cvss2?o=r.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER:e instanceof i.Cvss3P0?o=c.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER:e instanceof s.Cvss3P1?o=l.Cvss3P1Components.ATTRIBUTE_SEVERITY_ORDER:e instanceof n.Cvss4P0&&(o=m.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER),0===o.length)return console.warn("Unknown",e.getVectorName(),"severity order list for attribute type:",t),-1;for(let e=0;e<o.length;e++)if(o[e].includes(t))return e;return console.warn("Unknown",e.getVectorName(),"attribute type:",t),-1}t.fromVector=function(e,t=void 0){if(t){const o=h[t];if(o)return new o(e)}const o=h[e];if(o)return new o;for(let t in h){const o=h[t];if(e.startsWith(t))try{return new o(e)}catch(e){}}for(let t in h){const o=h[t];try{return new o(e)}catch(e){}}return null},t.applyVectorPartsIfMetricsLower=function(e,t){return t?E(e,t,((t,o,a,i,s)=>{const n=u(e,o,a,i,s);return n.newSeverity<=n.oldSeverity})):0},t.applyVectorPartsIfMetricsHigher=function(e,t){return t?E(e,t,((t,o,a,i,s)=>{const n=u(e,o,a,i,s);return n.newSeverity>=n.oldSeverity})):0}},623:(e,t,o)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss3P0=void 0;const a=o(154),i=o(331);class s extends a.CvssVector{constructor(e){super(e)}getRegisteredComponents(){return i.Cvss3P0Components.REGISTERED_COMPONENTS}getVectorPrefix(){return"CVSS:3.0/"}getVectorName(){return"CVSS:3.0"}fillAverageVector(){this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L")}fillRandomBaseVector(){this.fillRandomComponentsForCategory(i.Cvss3P0Components.BASE_CATEGORY)}fillRandomTemporalVector(){this.fillRandomComponentsForCategory(i.Cvss3P0Components.TEMPORAL_CATEGORY)}fillRandomEnvironmentalVector(){this.fillRandomComponentsForCategory(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY)}fillRandomComponentsForCategory(e){const t=i.Cvss3P0Components.REGISTERED_COMPONENTS.get(e);if(t)for(let e=0;e<t.length;e++){const o=t[e],a=super.pickRandomDefinedComponentValue(o);if(!a)return console.warn("Failed to pick random vector component for",o),void this.fillAverageVector();this.applyComponent(o,a)}else console.warn("Failed to pick random vector components for",e)}calculateScoresInternal(e=!1){const t=this.isBaseFullyDefined(),o=this.isAnyTemporalDefined(),a=this.isAnyEnvironmentalDefined();return{normalized:e,base:t?super.round(this.calculateExactBaseScore(),1):void 0,impact:t?super.normalizeScore(super.round(this.calculateImpactScore(),1),e?6:10):void 0,exploitability:t?super.normalizeScore(super.round(this.calculateExactExploitabilityScore(),1),e?3.9:10):void 0,temporal:t&&o?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:t&&a?super.round(this.calculateExactEnvironmentalScore(),1):void 0,modifiedImpact:t&&a?super.normalizeScore(super.round(Math.max(0,this.calculateExactAdjustedImpactScore()),1),e?6.1:10):void 0,overall:super.round(this.calculateExactOverallScore(),1),vector:this.toString()}}calculateExactBaseScore(){if(!this.isBaseFullyDefined())return 0;let e=this.calculateExactImpactScore();if(e<=0)return 0;let t=this.calculateExactExploitabilityScore();return this.getComponent(i.Cvss3P0Components.S).value?this.roundUp1(Math.min(s.SCOPE_COEFFICIENT*(e+t),10)):this.roundUp1(Math.min(e+t,10))}calculateImpactScore(){const e=this.calculateExactImpactScore();return e<=0?0:e}calculateExactImpactScore(){let e=this.calculateExactISSScore();return this.getComponent(i.Cvss3P0Components.S).value?s.SCOPE_CHANGED_FACTOR*(e-.029)-3.25*Math.pow(e-.02,15):s.SCOPE_UNCHANGED_FACTOR*e}calculateExactISSScore(){return 1-(1-this.getComponent(i.Cvss3P0Components.C).value)*(1-this.getComponent(i.Cvss3P0Components.I).value)*(1-this.getComponent(i.Cvss3P0Components.A).value)}calculateExactMISSScore(){let e,t,o,a,s,n,r=this.getComponent(i.Cvss3P0Components.MC),c=this.getComponent(i.Cvss3P0Components.MI),l=this.getComponent(i.Cvss3P0Components.MA),m=this.getComponent(i.Cvss3P0Components.C),h=this.getComponent(i.Cvss3P0Components.I),E=this.getComponent(i.Cvss3P0Components.A),u=this.getComponent(i.Cvss3P0Components.CR),d=this.getComponent(i.Cvss3P0Components.IR),p=this.getComponent(i.Cvss3P0Components.AR);return e=r===i.Cvss3P0Components.MC.values[0]?m.value:r.value,t=c===i.Cvss3P0Components.MI.values[0]?h.value:c.value,o=l===i.Cvss3P0Components.MA.values[0]?E.value:l.value,i.Cvss3P0Components.CR.values[0],a=u.value,i.Cvss3P0Components.IR.values[0],s=d.value,i.Cvss3P0Components.AR.values[0],n=p.value,Math.min(1-(1-a*e)*(1-s*t)*(1-n*o),.915)}calculateExactExploitabilityScore(){const e=this.getComponent(i.Cvss3P0Components.AV).value,t=this.getComponent(i.Cvss3P0Components.AC).value,o=this.getComponent(i.Cvss3P0Components.UI).value;let a;return a=this.getComponent(i.Cvss3P0Components.S).value?this.getComponent(i.Cvss3P0Components.PR).changedValue:this.getComponent(i.Cvss3P0Components.PR).value,s.EXPLOITABILITY_COEFFICIENT*e*t*a*o}calculateExactTemporalScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyTemporalDefined())return 0;let e=this.getComponent(i.Cvss3P0Components.E).value,t=this.getComponent(i.Cvss3P0Components.RL).value,o=this.getComponent(i.Cvss3P0Components.RC).value,a=this.calculateExactBaseScore();return this.roundUp1(a*e*t*o)}calculateExactEnvironmentalScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyEnvironmentalDefined())return 0;let e=this.calculateExactAdjustedImpactScore();if(e<=0)return 0;let t=this.calculateAdjustedExploitability(),o=this.getComponent(i.Cvss3P0Components.E).value,a=this.getComponent(i.Cvss3P0Components.RL).value,n=this.getComponent(i.Cvss3P0Components.RC).value;if(this.isModifiedScope()){let i=this.roundUp1(Math.min(e+t,10));return this.roundUp1(i*o*a*n)}{let i=this.roundUp1(Math.min(s.SCOPE_COEFFICIENT*(e+t),10));return this.roundUp1(i*o*a*n)}}calculateExactAdjustedImpactScore(){if(!this.isBaseFullyDefined())return 0;if(!this.isAnyEnvironmentalDefined())return 0;let e=this.calculateExactMISSScore();return this.isModifiedScope()?s.SCOPE_UNCHANGED_FACTOR*e:s.SCOPE_CHANGED_FACTOR*(e-.029)-3.25*Math.pow(e-.02,15)}calculateAdjustedExploitability(){let e,t=this.getFirstDefinedComponent([i.Cvss3P0Components.MAV,i.Cvss3P0Components.AV]).value,o=this.getFirstDefinedComponent([i.Cvss3P0Components.MAC,i.Cvss3P0Components.AC]).value,a=this.getFirstDefinedComponent([i.Cvss3P0Components.MUI,i.Cvss3P0Components.UI]).value,n=this.getFirstDefinedComponent([i.Cvss3P0Components.MPR,i.Cvss3P0Components.PR]);return e=this.isModifiedScope()?n.value:n.changedValue,s.EXPLOITABILITY_COEFFICIENT*t*o*e*a}isModifiedScope(){let e=this.getComponent(i.Cvss3P0Components.S),t=this.getComponent(i.Cvss3P0Components.MS);return t===i.Cvss3P0Components.MS.values[0]?!e.value:!t.value}calculateExactOverallScore(){return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?this.calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P0Components.BASE_CATEGORY)}isTemporalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){return super.isCategoryFullyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P0Components.BASE_CATEGORY)}isAnyTemporalDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY)}roundUp1(e){return Math.ceil(10*e)/10}getJsonSchemaSeverity(e){return 0===e||isNaN(e)?"NONE":e<=3.9?"LOW":e<=6.9?"MEDIUM":e<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){const e=this.calculateScores();return{version:"3.0",vectorString:this.toString(),baseScore:e.base,temporalScore:e.temporal,environmentalScore:e.environmental,baseSeverity:this.getJsonSchemaSeverity(e.base),temporalSeverity:e.temporal?this.getJsonSchemaSeverity(e.temporal):void 0,environmentalSeverity:e.environmental?this.getJsonSchemaSeverity(e.environmental):void 0,attackVector:this.getComponent(i.Cvss3P0Components.AV).jsonSchemaName,attackComplexity:this.getComponent(i.Cvss3P0Components.AC).jsonSchemaName,privilegesRequired:this.getComponent(i.Cvss3P0Components.PR).jsonSchemaName,userInteraction:this.getComponent(i.Cvss3P0Components.UI).jsonSchemaName,scope:this.getComponent(i.Cvss3P0Components.S).jsonSchemaName,confidentialityImpact:this.getComponent(i.Cvss3P0Components.C).jsonSchemaName,integrityImpact:this.getComponent(i.Cvss3P0Components.I).jsonSchemaName,availabilityImpact:this.getComponent(i.Cvss3P0Components.A).jsonSchemaName,exploitCodeMaturity:this.getComponent(i.Cvss3P0Components.E).jsonSchemaName,remediationLevel:this.getComponent(i.Cvss3P0Components.RL).jsonSchemaName,reportConfidence:this.getComponent(i.Cvss3P0Components.RC).jsonSchemaName,confidentialityRequirement:this.getComponent(i.Cvss3P0Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(i.Cvss3P0Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(i.Cvss3P0Components.AR).jsonSchemaName,modifiedAttackVector:this.getComponent(i.Cvss3P0Components.MAV).jsonSchemaName,modifiedAttackComplexity:this.getComponent(i.Cvss3P0Components.MAC).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(i.Cvss3P0Components.MPR).jsonSchemaName,modifiedUserInteraction:this.getComponent(i.Cvss3P0Components.MUI).jsonSchemaName,modifiedScope:this.getComponent(i.Cvss3P0Components.MS).jsonSchemaName,modifiedConfidentialityImpact:this.getComponent(i.Cvss3P0Components.MC).jsonSchemaName,modifiedIntegrityImpact:this.getComponent(i.Cvss3P0Components.MI).jsonSchemaName,modifiedAvailabilityImpact:this.getComponent(i.Cvss3P0Components.MA).jsonSchemaName}}}t.Cvss3P0=s,s.SCOPE_CHANGED_FACTOR=7.52,s.SCOPE_UNCHANGED_FACTOR=6.42,s.EXPLOITABILITY_COEFFICIENT=8.22,s.SCOPE_COEFFICIENT=1.08},730:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.EQ=void 0;class o{constructor(e,t,o,a){this.highestSeverityVectors=[],this.level=e,this.vectorDepth=t,this.highestSeverityVectorsUnparsed=o,this.predicate=a}getLevel(){return this.level}getLevelAsInt(){return parseInt(this.level)}getVectorDepth(){return this.vectorDepth}getHighestSeverityVectors(){return 0===this.highestSeverityVectors.length&&(this.highestSeverityVectors=this.highestSeverityVectorsUnparsed.map((e=>o.createCvssInstance(e)))),this.highestSeverityVectors}getHighestSeverityVectorsUnparsed(){return this.highestSeverityVectorsUnparsed}matchesConstraints(e){return this.predicate(e)}}t.EQ=o},759:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss4P0Components=void 0;class o{}t.Cvss4P0Components=o,o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Vulnerable System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the Vulnerable System."}},o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE=[o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N],o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Vulnerable System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Vulnerable System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of integrity within the Vulnerable System."}},o.VULNERABLE_SYSTEM_INTEGRITY_BASE=[o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N],o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the Vulnerable System."}},o.VULNERABLE_SYSTEM_AVAILABILITY_BASE=[o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N],o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE=[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N],o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE=[o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N],o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE=[o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N],o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:"There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED=[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N],o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:'The exploited vulnerability will result in integrity impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:"There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED=[o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N],o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:'The exploited vulnerability will result in availability impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:"There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."}},o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED=[o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N],o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},o.REQUIREMENT_CONFIDENTIALITY_MODIFIED=[o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L],o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},o.REQUIREMENT_INTEGRITY_MODIFIED=[o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L],o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},o.REQUIREMENT_AVAILABILITY_MODIFIED=[o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L],o.AV_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"Network",jsonSchemaName:"NETWORK",description:"The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet. Such a vulnerability is often termed “remotely exploitable” and can be thought of as an attack being exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a denial of service (DoS) by sending a specially crafted TCP packet across a wide area network."},A:{shortName:"A",name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT",description:"The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically adjacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment."},L:{shortName:"L",name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable system is not bound to the network stack and the attacker’s path is via read/write/execute capabilities. Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to trick a legitimate user into opening a malicious document)."},P:{shortName:"P",name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persistent. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Other examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA)."}},o.AV={name:"Attack Vector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible.",values:[o.AV_VALUES.X,o.AV_VALUES.N,o.AV_VALUES.A,o.AV_VALUES.L,o.AV_VALUES.P],worseCaseValue:o.AV_VALUES.N},o.AC_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"The attacker must take no measurable action to exploit the vulnerability. The attack requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place."}},o.AC={name:"Attack Complexity",shortName:"AC",subCategory:"Exploitability Metrics",description:"This metric captures measurable actions that the attacker must take to evade or circumvent built-in security-enhancing conditions in order to obtain a working exploit.",values:[o.AC_VALUES.X,o.AC_VALUES.L,o.AC_VALUES.H],worseCaseValue:o.AC_VALUES.L},o.AT_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able to reach the vulnerability and execute the exploit under all or most instances of the vulnerability."},P:{shortName:"P",name:"Present",jsonSchemaName:"PRESENT",description:"The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker)."}},o.AT={name:"Attack Requirements",shortName:"AT",subCategory:"Exploitability Metrics",description:"This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable the attack.",values:[o.AT_VALUES.X,o.AT_VALUES.N,o.AT_VALUES.P],worseCaseValue:o.AT_VALUES.N},o.PR_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthenticated prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allowing full access to the vulnerable system’s settings and files."}},o.PR={name:"Privileges Required",shortName:"PR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.",values:[o.PR_VALUES.X,o.PR_VALUES.N,o.PR_VALUES.L,o.PR_VALUES.H],worseCaseValue:o.PR_VALUES.N},o.UI_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from any human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes code to elevate privileges"},P:{shortName:"P",name:"Passive",jsonSchemaName:"PASSIVE",description:"Successful exploitation of this vulnerability requires limited interaction by the targeted user with the vulnerable system and the attacker’s payload. These interactions would be considered involuntary and do not require that the user actively subvert protections built into the vulnerable system."},A:{shortName:"A",name:"Active",jsonSchemaName:"ACTIVE",description:"Successful exploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker’s payload, or the user’s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability."}},o.UI={name:"User Interaction",shortName:"UI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a human user, other than the attacker, to participate in the successful compromise of the vulnerable system.",values:[o.UI_VALUES.X,o.UI_VALUES.N,o.UI_VALUES.P,o.UI_VALUES.A],worseCaseValue:o.UI_VALUES.N},o.VC={name:"Confidentiality",shortName:"VC",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the confidentiality of the information managed by the Vulnerable System due to a successfully exploited vulnerability.",values:o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H},o.VI={name:"Integrity",shortName:"VI",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the integrity of the Vulnerable System due to a successfully exploited vulnerability.",values:o.VULNERABLE_SYSTEM_INTEGRITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H},o.VA={name:"Availability",shortName:"VA",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the availability of the Vulnerable System due to a successfully exploited vulnerability.",values:o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H},o.SC={name:"Confidentiality",shortName:"SC",subCategory:"Subsequent System Impact",description:"This metric measures the impact to the confidentiality of information managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",values:o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,worseCaseValue:o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H},o.SI={name:"Integrity",shortName:"SI",subCategory:"Subsequent System Impact",description:"This metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",values:o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE,worseCaseValue:o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H},o.SA={name:"Availability",shortName:"SA",subCategory:"Subsequent System Impact",description:"This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",values:o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,worseCaseValue:o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H},o.S_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:'Consequences of the vulnerability meet definition of IEC 61508 consequence categories of "marginal," "critical," or "catastrophic."'},P:{shortName:"P",name:"Present",jsonSchemaName:"PRESENT",description:'Consequences of the vulnerability meet definition of IEC 61508 consequence category "negligible."'}},o.S={name:"Safety",shortName:"S",description:"This supplemental metric captures Safety impacts of a vulnerability when the affected system has an intended use or fitness of purpose aligned to safety.",values:[o.S_VALUES.X,o.S_VALUES.N,o.S_VALUES.P],worseCaseValue:o.S_VALUES.P},o.AU_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},N:{shortName:"N",name:"No",jsonSchemaName:"NO",description:"Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason. These steps are reconnaissance, weaponization, delivery, and exploitation."},Y:{shortName:"Y",name:"Yes",jsonSchemaName:"YES",description:"Attackers can reliably automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is “wormable”)."}},o.AU={name:"Automatable",shortName:"AU",description:"This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerability across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).",values:[o.AU_VALUES.X,o.AU_VALUES.N,o.AU_VALUES.Y],worseCaseValue:o.AU_VALUES.Y},o.R_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},A:{shortName:"A",name:"Automatic",abbreviatedName:"Automat.",jsonSchemaName:"AUTOMATIC",description:"The system recovers services automatically after an attack has been performed."},U:{shortName:"U",name:"User",jsonSchemaName:"USER",description:"The system requires manual intervention by the user to recover services, after an attack has been performed."},I:{shortName:"I",name:"Irrecoverable",abbreviatedName:"Irrecov.",jsonSchemaName:"IRRECOVERABLE",description:"The system services are irrecoverable by the user, after an attack has been performed."}},o.R={name:"Recovery",shortName:"R",description:"This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.",values:[o.R_VALUES.X,o.R_VALUES.A,o.R_VALUES.U,o.R_VALUES.I],worseCaseValue:o.R_VALUES.I},o.V_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},D:{shortName:"D",name:"Diffuse",jsonSchemaName:"DIFFUSE",description:"The vulnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability."},C:{shortName:"C",name:"Concentrated",abbreviatedName:"Concentr.",jsonSchemaName:"CONCENTRATED",description:"The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibility of “system operators” rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server."}},o.V={name:"Value Density",shortName:"V",description:"This supplemental metric describes the resources that the attacker will gain control over with a single exploitation event.",values:[o.V_VALUES.X,o.V_VALUES.D,o.V_VALUES.C],worseCaseValue:o.V_VALUES.C},o.RE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"The effort required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration."},M:{shortName:"M",name:"Moderate",abbreviatedName:"Moder.",jsonSchemaName:"MODERATE",description:"The actions required to respond to a vulnerability require some effort on behalf of the consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrade such as a driver update."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"The actions required to respond to a vulnerability are significant and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring any embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement)."}},o.RE={name:"Vulnerability Response Effort",shortName:"RE",description:"This supplemental metric provides supplemental information on how difficult it is for consumers to provide an initial response to the impact of a vulnerability for deployed products and services in their infrastructure.",values:[o.RE_VALUES.X,o.RE_VALUES.L,o.RE_VALUES.M,o.RE_VALUES.H],worseCaseValue:o.RE_VALUES.H},o.U_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},Clear:{shortName:"Clear",name:"Clear",jsonSchemaName:"CLEAR",description:"Provider has assessed the impact of this vulnerability as having the highest urgency."},Green:{shortName:"Green",name:"Green",jsonSchemaName:"GREEN",description:"Provider has assessed the impact of this vulnerability as having a moderate urgency."},Amber:{shortName:"Amber",name:"Amber",jsonSchemaName:"AMBER",description:"Provider has assessed the impact of this vulnerability as having a reduced urgency."},Red:{shortName:"Red",name:"Red",jsonSchemaName:"RED",description:"Provider has assessed the impact of this vulnerability as having no urgency (Informational)."}},o.U={name:"Provider Urgency",shortName:"U",description:"This supplemental metric provides a standardized way for the system provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.",values:[o.U_VALUES.X,o.U_VALUES.Clear,o.U_VALUES.Green,o.U_VALUES.Amber,o.U_VALUES.Red],worseCaseValue:o.U_VALUES.Red},o.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.AV,values:o.AV.values,worseCaseValue:o.AV_VALUES.N},o.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploitability Metrics",description:"Overrides the Base Attack Complexity metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.AC,values:o.AC.values,worseCaseValue:o.AC_VALUES.L},o.MAT={name:"Modified Attack Requirements",shortName:"MAT",subCategory:"Exploitability Metrics",description:"Overrides the Base Attack Requirements metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.AT,values:o.AT.values,worseCaseValue:o.AT_VALUES.P},o.MPR={name:"Modified Privileges Required",shortName:"MPR",subCategory:"Exploitability Metrics",description:"Overrides the Base Privileges Required metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.PR,values:o.PR.values,worseCaseValue:o.PR_VALUES.N},o.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"Exploitability Metrics",description:"Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.UI,values:o.UI.values,worseCaseValue:o.UI_VALUES.N},o.MVC={name:"Modified Confidentiality",shortName:"MVC",subCategory:"Vulnerable System Impact",description:"Overrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.VC,values:o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H},o.MVI={name:"Modified Integrity",shortName:"MVI",subCategory:"Vulnerable System Impact",description:"Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.VI,values:o.VULNERABLE_SYSTEM_INTEGRITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H},o.MVA={name:"Modified Availability",shortName:"MVA",subCategory:"Vulnerable System Impact",description:"Overrides the Base Vulnerable System Availability metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.VA,values:o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,worseCaseValue:o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H},o.MSC={name:"Modified Confidentiality",shortName:"MSC",subCategory:"Subsequent System Impact",description:"Overrides the Base Subsequent System Confidentiality metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.SC,values:o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,worseCaseValue:o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H},o.MSI={name:"Modified Integrity",shortName:"MSI",subCategory:"Subsequent System Impact",description:"Overrides the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.SI,baseMetricEquivalentMapper:e=>e===o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S?o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H:e,values:o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,worseCaseValue:o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H},o.MSA={name:"Modified Availability",shortName:"MSA",subCategory:"Subsequent System Impact",description:"Overrides the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:o.SA,baseMetricEquivalentMapper:e=>e===o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S?o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H:e,values:o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,worseCaseValue:o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H},o.CR={name:"Confidentiality Requirement",shortName:"CR",description:"This metric enables the consumer to customize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.",values:o.REQUIREMENT_CONFIDENTIALITY_MODIFIED,worseCaseValue:o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H},o.IR={name:"Integrity Requirement",shortName:"IR",description:"This metric enables the consumer to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.",values:o.REQUIREMENT_INTEGRITY_MODIFIED,worseCaseValue:o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H},o.AR={name:"Availability Requirement",shortName:"AR",description:"This metric enables the consumer to customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.",values:o.REQUIREMENT_AVAILABILITY_MODIFIED,worseCaseValue:o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H},o.E_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to Attacked (A) for the purposes of the calculation of the score by assuming the worst case."},A:{shortName:"A",name:"Attacked",jsonSchemaName:"ATTACKED",description:"Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Solutions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)"},P:{shortName:"P",name:"POC",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., the “Attacked” value does not apply)"},U:{shortName:"U",name:"Unreported",jsonSchemaName:"UNREPORTED",description:"Based on available threat intelligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the “POC” nor “Attacked” values apply)"}},o.E={name:"Exploit Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerability being attacked, and is based on the current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.",values:[o.E_VALUES.X,o.E_VALUES.A,o.E_VALUES.P,o.E_VALUES.U],worseCaseValue:o.E_VALUES.A},o.BASE_CATEGORY={name:"base",description:"Base Metrics"},o.SUPPLEMENTAL_CATEGORY={name:"supplemental",description:"Supplemental Metrics"},o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY={name:"environmental-base",description:"Environmental Metrics (Modified Base)"},o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY={name:"environmental-security-requirement",description:"Environmental Metrics (Security Requirements)"},o.THREAT_CATEGORY={name:"threat",description:"Threat Metrics"},o.BASE_CATEGORY_VALUES=[o.AV,o.AC,o.AT,o.PR,o.UI,o.VC,o.VI,o.VA,o.SC,o.SI,o.SA],o.SUPPLEMENTAL_CATEGORY_VALUES=[o.S,o.AU,o.R,o.V,o.RE,o.U],o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES=[o.MAV,o.MAC,o.MAT,o.MPR,o.MUI,o.MVC,o.MVI,o.MVA,o.MSC,o.MSI,o.MSA],o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES=[o.CR,o.IR,o.AR],o.THREAT_CATEGORY_VALUES=[o.E],o.REGISTERED_COMPONENTS_EDITOR_ORDER=new Map,o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER=new Map,o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.BASE_CATEGORY,o.BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.SUPPLEMENTAL_CATEGORY,o.SUPPLEMENTAL_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY,o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY,o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.THREAT_CATEGORY,o.THREAT_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.BASE_CATEGORY,o.BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.THREAT_CATEGORY,o.THREAT_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY,o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY,o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.SUPPLEMENTAL_CATEGORY,o.SUPPLEMENTAL_CATEGORY_VALUES),o.MV_LOOKUP={"000000":10,"000001":9.9,"000010":9.8,"000011":9.5,"000020":9.5,"000021":9.2,"000100":10,"000101":9.6,"000110":9.3,"000111":8.7,"000120":9.1,"000121":8.1,"000200":9.3,"000201":9,"000210":8.9,"000211":8,"000220":8.1,"000221":6.8,"001000":9.8,"001001":9.5,"001010":9.5,"001011":9.2,"001020":9,"001021":8.4,"001100":9.3,"001101":9.2,"001110":8.9,"001111":8.1,"001120":8.1,"001121":6.5,"001200":8.8,"001201":8,"001210":7.8,"001211":7,"001220":6.9,"001221":4.8,"002001":9.2,"002011":8.2,"002021":7.2,"002101":7.9,"002111":6.9,"002121":5,"002201":6.9,"002211":5.5,"002221":2.7,"010000":9.9,"010001":9.7,"010010":9.5,"010011":9.2,"010020":9.2,"010021":8.5,"010100":9.5,"010101":9.1,"010110":9,"010111":8.3,"010120":8.4,"010121":7.1,"010200":9.2,"010201":8.1,"010210":8.2,"010211":7.1,"010220":7.2,"010221":5.3,"011000":9.5,"011001":9.3,"011010":9.2,"011011":8.5,"011020":8.5,"011021":7.3,"011100":9.2,"011101":8.2,"011110":8,"011111":7.2,"011120":7,"011121":5.9,"011200":8.4,"011201":7,"011210":7.1,"011211":5.2,"011220":5,"011221":3,"012001":8.6,"012011":7.5,"012021":5.2,"012101":7.1,"012111":5.2,"012121":2.9,"012201":6.3,"012211":2.9,"012221":1.7,1e5:9.8,100001:9.5,100010:9.4,100011:8.7,100020:9.1,100021:8.1,100100:9.4,100101:8.9,100110:8.6,100111:7.4,100120:7.7,100121:6.4,100200:8.7,100201:7.5,100210:7.4,100211:6.3,100220:6.3,100221:4.9,101e3:9.4,101001:8.9,101010:8.8,101011:7.7,101020:7.6,101021:6.7,101100:8.6,101101:7.6,101110:7.4,101111:5.8,101120:5.9,101121:5,101200:7.2,101201:5.7,101210:5.7,101211:5.2,101220:5.2,101221:2.5,102001:8.3,102011:7,102021:5.4,102101:6.5,102111:5.8,102121:2.6,102201:5.3,102211:2.1,102221:1.3,11e4:9.5,110001:9,110010:8.8,110011:7.6,110020:7.6,110021:7,110100:9,110101:7.7,110110:7.5,110111:6.2,110120:6.1,110121:5.3,110200:7.7,110201:6.6,110210:6.8,110211:5.9,110220:5.2,110221:3,111e3:8.9,111001:7.8,111010:7.6,111011:6.7,111020:6.2,111021:5.8,111100:7.4,111101:5.9,111110:5.7,111111:5.7,111120:4.7,111121:2.3,111200:6.1,111201:5.2,111210:5.7,111211:2.9,111220:2.4,111221:1.6,112001:7.1,112011:5.9,112021:3,112101:5.8,112111:2.6,112121:1.5,112201:2.3,112211:1.3,112221:.6,2e5:9.3,200001:8.7,200010:8.6,200011:7.2,200020:7.5,200021:5.8,200100:8.6,200101:7.4,200110:7.4,200111:6.1,200120:5.6,200121:3.4,200200:7,200201:5.4,200210:5.2,200211:4,200220:4,200221:2.2,201e3:8.5,201001:7.5,201010:7.4,201011:5.5,201020:6.2,201021:5.1,201100:7.2,201101:5.7,201110:5.5,201111:4.1,201120:4.6,201121:1.9,201200:5.3,201201:3.6,201210:3.4,201211:1.9,201220:1.9,201221:.8,202001:6.4,202011:5.1,202021:2,202101:4.7,202111:2.1,202121:1.1,202201:2.4,202211:.9,202221:.4,21e4:8.8,210001:7.5,210010:7.3,210011:5.3,210020:6,210021:5,210100:7.3,210101:5.5,210110:5.9,210111:4,210120:4.1,210121:2,210200:5.4,210201:4.3,210210:4.5,210211:2.2,210220:2,210221:1.1,211e3:7.5,211001:5.5,211010:5.8,211011:4.5,211020:4,211021:2.1,211100:6.1,211101:5.1,211110:4.8,211111:1.8,211120:2,211121:.9,211200:4.6,211201:1.8,211210:1.7,211211:.7,211220:.8,211221:.2,212001:5.3,212011:2.4,212021:1.4,212101:2.4,212111:1.2,212121:.5,212201:1,212211:.3,212221:.1},o.ATTRIBUTE_SEVERITY_ORDER=[[o.AT_VALUES.P,o.AT_VALUES.P],[o.AT_VALUES.N,o.AT_VALUES.N],[o.AT_VALUES.X,o.AT_VALUES.X],[o.S_VALUES.X],[o.S_VALUES.N],[o.S_VALUES.P],[o.AU_VALUES.X],[o.AU_VALUES.N],[o.AU_VALUES.Y],[o.V_VALUES.X],[o.V_VALUES.D],[o.V_VALUES.C],[o.AC_VALUES.H,o.AC_VALUES.H],[o.AC_VALUES.L,o.AC_VALUES.L],[o.AC_VALUES.X,o.AC_VALUES.X],[o.PR_VALUES.H,o.PR_VALUES.H],[o.PR_VALUES.L,o.PR_VALUES.L],[o.PR_VALUES.N,o.PR_VALUES.N],[o.PR_VALUES.X,o.PR_VALUES.X],[o.UI_VALUES.A,o.UI_VALUES.A],[o.UI_VALUES.P,o.UI_VALUES.P],[o.UI_VALUES.N,o.UI_VALUES.N],[o.UI_VALUES.X,o.UI_VALUES.X],[o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X],[o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N],[o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L],[o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H],[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X],[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N],[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L],[o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H],[o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S],[o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L],[o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M],[o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H],[o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X],[o.E_VALUES.U],[o.E_VALUES.P],[o.E_VALUES.A],[o.E_VALUES.X],[o.R_VALUES.X],[o.R_VALUES.A],[o.R_VALUES.U],[o.R_VALUES.I],[o.RE_VALUES.X],[o.RE_VALUES.L],[o.RE_VALUES.M],[o.RE_VALUES.H],[o.U_VALUES.X],[o.U_VALUES.Clear],[o.U_VALUES.Green],[o.U_VALUES.Amber],[o.U_VALUES.Red],[o.AV_VALUES.X,o.AV_VALUES.X],[o.AV_VALUES.P,o.AV_VALUES.P],[o.AV_VALUES.L,o.AV_VALUES.L],[o.AV_VALUES.A,o.AV_VALUES.A],[o.AV_VALUES.N,o.AV_VALUES.N]]},904:(e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.EqOperations36=t.EqOperations5=t.EqOperations4=t.EqOperations2=t.EqOperations1=t.EqOperations1245=t.getEqImplementations=void 0,t.getEqImplementations=()=>[a.getInstance(),i.getInstance(),s.getInstance(),n.getInstance(),r.getInstance()];class o{deriveNextLowerMacro(e){return[e.deriveNextLower(this.getEqNumber())]}lookupScoresForNextLowerMacro(e){return e[0].getLookupTableScore()}getHighestSeverityVectors(e){return this.getEq(e).getHighestSeverityVectorsUnparsed()}lookupMacroVectorDepth(e){return this.getEq(e).getVectorDepth()}}t.EqOperations1245=o;class a extends o{getEq(e){return e.getEq1()}getRelevantAttributes(){return["AV","PR","UI"]}getEqNumber(){return 1}static getInstance(){return a.instance}}t.EqOperations1=a,a.instance=new a;class i extends o{getEq(e){return e.getEq2()}getRelevantAttributes(){return["AC","AT"]}getEqNumber(){return 2}static getInstance(){return i.instance}}t.EqOperations2=i,i.instance=new i;class s extends o{getEq(e){return e.getEq4()}getRelevantAttributes(){return["SC","SI","SA"]}getEqNumber(){return 4}static getInstance(){return s.instance}}t.EqOperations4=s,s.instance=new s;class n extends o{getEq(e){return e.getEq5()}getRelevantAttributes(){return[]}getEqNumber(){return 5}static getInstance(){return n.instance}}t.EqOperations5=n,n.instance=new n;class r{static getInstance(){return r.instance}getHighestSeverityVectors(e){return e.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed()}getRelevantAttributes(){return["VC","VI","VA","CR","IR","AR"]}deriveNextLowerMacro(e){const t=e.getEq3().getLevelAsInt(),o=e.getEq6().getLevelAsInt();return 1===t&&1===o||0===t&&1===o?[e.deriveNextLower(3)]:1===t&&0===o?[e.deriveNextLower(6)]:0===t&&0===o?[e.deriveNextLower(3),e.deriveNextLower(6)]:[e.deriveNextLower(3).deriveNextLower(6)]}lookupScoresForNextLowerMacro(e){let t=NaN,o=NaN;return e.length>0&&null!=e[0]&&(t=e[0].getLookupTableScore()),e.length>1&&null!=e[1]&&(o=e[1].getLookupTableScore()),isNaN(t)||isNaN(o)?isNaN(t)?o:t:Math.max(t,o)}lookupMacroVectorDepth(e){return e.getJointEq3AndEq6().getVectorDepth()}}t.EqOperations36=r,r.instance=new r},951:(e,t)=>{var o;Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss3P1Components=void 0;class a{}t.Cvss3P1Components=a,o=a,a.CONFIDENTIALITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."}},a.CONFIDENTIALITY_IMPACT=[o.CONFIDENTIALITY_IMPACT_VALUES.X,o.CONFIDENTIALITY_IMPACT_VALUES.N,o.CONFIDENTIALITY_IMPACT_VALUES.L,o.CONFIDENTIALITY_IMPACT_VALUES.H],a.INTEGRITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no loss of integrity within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."}},a.INTEGRITY_IMPACT=[o.INTEGRITY_IMPACT_VALUES.X,o.INTEGRITY_IMPACT_VALUES.N,o.INTEGRITY_IMPACT_VALUES.L,o.INTEGRITY_IMPACT_VALUES.H],a.AVAILABILITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."}},a.AVAILABILITY_IMPACT=[o.AVAILABILITY_IMPACT_VALUES.X,o.AVAILABILITY_IMPACT_VALUES.N,o.AVAILABILITY_IMPACT_VALUES.L,o.AVAILABILITY_IMPACT_VALUES.H],a.CONFIDENTIALITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.CONFIDENTIALITY_REQUIREMENT=[o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,o.CONFIDENTIALITY_REQUIREMENT_VALUES.H],a.INTEGRITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.INTEGRITY_REQUIREMENT=[o.INTEGRITY_REQUIREMENT_VALUES.X,o.INTEGRITY_REQUIREMENT_VALUES.L,o.INTEGRITY_REQUIREMENT_VALUES.M,o.INTEGRITY_REQUIREMENT_VALUES.H],a.AVAILABILITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},a.AVAILABILITY_REQUIREMENT=[o.AVAILABILITY_REQUIREMENT_VALUES.X,o.AVAILABILITY_REQUIREMENT_VALUES.L,o.AVAILABILITY_REQUIREMENT_VALUES.M,o.AVAILABILITY_REQUIREMENT_VALUES.H],a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"There is no impact to the integrity of the system."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a partial compromise of system integrity."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"There is a total compromise of system integrity."}},a.TEMPLATE_CIA_REQUIREMENT_MODIFIED=[o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H],a.BASE_CATEGORY={name:"base",description:"This metric reflects the qualities of a vulnerability that are constant over time and across user environments."},a.AV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},a.AV={name:"Attack Vector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",values:[o.AV_VALUES.X,o.AV_VALUES.N,o.AV_VALUES.A,o.AV_VALUES.L,o.AV_VALUES.P]},a.AC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},a.AC={name:"Attack Complexity",shortName:"AC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",values:[o.AC_VALUES.X,o.AC_VALUES.L,o.AC_VALUES.H]},a.PR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},a.PR={name:"Privileges Required",shortName:"PR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",values:[o.PR_VALUES.X,o.PR_VALUES.N,o.PR_VALUES.L,o.PR_VALUES.H]},a.UI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",abbreviatedName:"Req.",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."}},a.UI={name:"User Interaction",shortName:"UI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",values:[o.UI_VALUES.X,o.UI_VALUES.N,o.UI_VALUES.R]},a.S_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},a.S={name:"Scope",shortName:"S",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",values:[o.S_VALUES.X,o.S_VALUES.U,o.S_VALUES.C]},a.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",values:o.CONFIDENTIALITY_IMPACT},a.I={name:"Integrity Impact",shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",values:o.INTEGRITY_IMPACT},a.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",values:o.AVAILABILITY_IMPACT},a.BASE_CATEGORY_VALUES=[o.AV,o.AC,o.PR,o.UI,o.S,o.C,o.I,o.A],a.TEMPORAL_CATEGORY={name:"temporal",description:"This metric reflects the current state of exploit techniques or code availability."},a.E_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.91,name:"Unproven",abbreviatedName:"Unproven",description:"No exploit code is available, or an exploit is theoretical."},P:{shortName:"P",value:.94,name:"Proof-of-Concept",abbreviatedName:"Proof-of-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."},F:{shortName:"F",value:.97,name:"Functional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in most situations where the vulnerability exists."},H:{shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."}},a.E={name:"Exploit Code Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",values:[o.E_VALUES.X,o.E_VALUES.U,o.E_VALUES.P,o.E_VALUES.F,o.E_VALUES.H]},a.RL_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},O:{shortName:"O",value:.95,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"OFFICIAL_FIX",description:"A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."},T:{shortName:"T",value:.96,name:"Temporary Fix",abbreviatedName:"Temp. Fix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."},W:{shortName:"W",value:.97,name:"Workaround",jsonSchemaName:"WORKAROUND",description:"There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is either no solution available or it is impossible to apply."}},a.RL={name:"Remediation Level",shortName:"RL",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:[o.RL_VALUES.X,o.RL_VALUES.O,o.RL_VALUES.T,o.RL_VALUES.W,o.RL_VALUES.U]},a.RC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.92,name:"Unknown",description:"Report confidence is unknown."},R:{shortName:"R",value:.96,name:"Reasonable",jsonSchemaName:"REASONABLE",description:"Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."},C:{shortName:"C",value:1,name:"Confirmed",jsonSchemaName:"CONFIRMED",description:"Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."}},a.RC={name:"Report Confidence",shortName:"RC",description:"This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",values:[o.RC_VALUES.X,o.RC_VALUES.U,o.RC_VALUES.R,o.RC_VALUES.C]},a.TEMPORAL_CATEGORY_VALUES=[o.E,o.RL,o.RC],a.ENVIRONMENTAL_CATEGORY={name:"environmental",description:"This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."},a.MAV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},a.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",baseMetricEquivalent:o.AV,values:[o.MAV_VALUES.X,o.MAV_VALUES.N,o.MAV_VALUES.A,o.MAV_VALUES.L,o.MAV_VALUES.P]},a.MAC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},a.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",baseMetricEquivalent:o.AC,values:[o.MAC_VALUES.X,o.MAC_VALUES.L,o.MAC_VALUES.H]},a.MPR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},a.MPR={name:"Modified Privileges Required",shortName:"MPR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",baseMetricEquivalent:o.PR,values:[o.MPR_VALUES.X,o.MPR_VALUES.N,o.MPR_VALUES.L,o.MPR_VALUES.H]},a.MUI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."}},a.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",baseMetricEquivalent:o.UI,values:[o.MUI_VALUES.X,o.MUI_VALUES.N,o.MUI_VALUES.R]},a.MS_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},a.MS={name:"Modified Scope",shortName:"MS",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",baseMetricEquivalent:o.S,values:[o.MS_VALUES.X,o.MS_VALUES.U,o.MS_VALUES.C]},a.MC={name:"Confidentiality Impact",shortName:"MC",subCategory:"Modified Impact",description:"This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",baseMetricEquivalent:o.C,values:o.CONFIDENTIALITY_IMPACT},a.MI={name:"Integrity Impact",shortName:"MI",subCategory:"Modified Impact",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",baseMetricEquivalent:o.I,values:o.INTEGRITY_IMPACT},a.MA={name:"Availability Impact",shortName:"MA",subCategory:"Modified Impact",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",baseMetricEquivalent:o.A,values:o.AVAILABILITY_IMPACT},a.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.CONFIDENTIALITY_REQUIREMENT},a.IR={name:"Integrity Requirement",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.INTEGRITY_REQUIREMENT},a.AR={name:"Availability Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:o.AVAILABILITY_REQUIREMENT},a.ENVIRONMENTAL_CATEGORY_VALUES=[o.CR,o.IR,o.AR,o.MAV,o.MAC,o.MPR,o.MUI,o.MS,o.MC,o.MI,o.MA],a.REGISTERED_COMPONENTS=new Map,o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY,o.BASE_CATEGORY_VALUES),o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY,o.TEMPORAL_CATEGORY_VALUES),o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY,o.ENVIRONMENTAL_CATEGORY_VALUES),a.ATTRIBUTE_SEVERITY_ORDER=[[o.S_VALUES.U,o.MS_VALUES.U],[o.CONFIDENTIALITY_IMPACT_VALUES.N,o.INTEGRITY_IMPACT_VALUES.N,o.AVAILABILITY_IMPACT_VALUES.N],[o.AV_VALUES.P,o.MAV_VALUES.P],[o.CONFIDENTIALITY_IMPACT_VALUES.L,o.INTEGRITY_IMPACT_VALUES.L,o.AVAILABILITY_IMPACT_VALUES.L],[o.PR_VALUES.H,o.MPR_VALUES.H],[o.AC_VALUES.H,o.MAC_VALUES.H],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,o.INTEGRITY_REQUIREMENT_VALUES.L,o.AVAILABILITY_REQUIREMENT_VALUES.L],[o.AV_VALUES.L,o.MAV_VALUES.L],[o.CONFIDENTIALITY_IMPACT_VALUES.H,o.INTEGRITY_IMPACT_VALUES.H,o.AVAILABILITY_IMPACT_VALUES.H],[o.AV_VALUES.A,o.MAV_VALUES.A],[o.UI_VALUES.R,o.MUI_VALUES.R],[o.PR_VALUES.L,o.MPR_VALUES.L],[o.AC_VALUES.L,o.MAC_VALUES.L],[o.AV_VALUES.N,o.MAV_VALUES.N],[o.PR_VALUES.N,o.MPR_VALUES.N],[o.UI_VALUES.N,o.MUI_VALUES.N],[o.E_VALUES.U],[o.E_VALUES.P],[o.E_VALUES.F],[o.E_VALUES.H],[o.E_VALUES.X],[o.RC_VALUES.U],[o.RL_VALUES.O],[o.RL_VALUES.T],[o.RC_VALUES.R],[o.RL_VALUES.W],[o.AV_VALUES.X,o.MAV_VALUES.X],[o.AC_VALUES.X,o.MAC_VALUES.X],[o.PR_VALUES.X,o.MPR_VALUES.X],[o.UI_VALUES.X,o.MUI_VALUES.X],[o.S_VALUES.C,o.MS_VALUES.C],[o.S_VALUES.X,o.MS_VALUES.X],[o.CONFIDENTIALITY_IMPACT_VALUES.X],[o.INTEGRITY_IMPACT_VALUES.X],[o.AVAILABILITY_IMPACT_VALUES.X],[o.RL_VALUES.U],[o.RL_VALUES.X],[o.RC_VALUES.C],[o.RC_VALUES.X],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,o.INTEGRITY_REQUIREMENT_VALUES.M,o.AVAILABILITY_REQUIREMENT_VALUES.M],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,o.INTEGRITY_REQUIREMENT_VALUES.X,o.AVAILABILITY_REQUIREMENT_VALUES.X],[o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,o.INTEGRITY_REQUIREMENT_VALUES.H,o.AVAILABILITY_REQUIREMENT_VALUES.H]]},972:(e,t,o)=>{var a;Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss4P0MacroVector=void 0;const i=o(730),s=o(759);class n{constructor(e,t,o,a,i,s,n){this.eq1=e,this.eq2=t,this.eq3=o,this.eq4=a,this.eq5=i,this.eq6=s,this.jointEq3AndEq6=n}static fromVector(e){const t=a.findMatchingEQ("1",a.EQ1_DEFINITIONS,e),o=a.findMatchingEQ("2",a.EQ2_DEFINITIONS,e),i=a.findMatchingEQ("3",a.EQ3_DEFINITIONS,e),s=a.findMatchingEQ("4",a.EQ4_DEFINITIONS,e),n=a.findMatchingEQ("5",a.EQ5_DEFINITIONS,e),r=a.findMatchingEQ("6",a.EQ6_DEFINITIONS,e),c=a.findMatchingEQ("3,6",a.JOINT_EQ3_EQ6_DEFINITIONS,e);return new a(t,o,i,s,n,r,c)}static findMatchingEQ(e,t,o){for(let e of t)if(e.matchesConstraints(o))return e;throw new Error("No matching EQ found for "+e+" and vector "+o)}getEq1(){return this.eq1}getEq2(){return this.eq2}getEq3(){return this.eq3}getEq4(){return this.eq4}getEq5(){return this.eq5}getEq6(){return this.eq6}getJointEq3AndEq6(){return this.jointEq3AndEq6}getEQ(e){switch(e){case 1:return this.eq1;case 2:return this.eq2;case 3:return this.eq3;case 4:return this.eq4;case 5:return this.eq5;case 6:return this.eq6;case 7:return this.jointEq3AndEq6;default:throw new Error("Invalid EQ index: "+e)}}getLookupTableScore(){return a.getMacroVectorScore(this)}static getMacroVectorScore(e){const t=e.toString(),o=s.Cvss4P0Components.MV_LOOKUP[t];return void 0===o?NaN:o}toString(){return this.eq1.getLevel()+this.eq2.getLevel()+this.eq3.getLevel()+this.eq4.getLevel()+this.eq5.getLevel()+this.eq6.getLevel()}deriveNextLower(e){const t=1!==e?this.eq1:this.getNextLower(a.EQ1_DEFINITIONS,this.eq1),o=2!==e?this.eq2:this.getNextLower(a.EQ2_DEFINITIONS,this.eq2),i=3!==e?this.eq3:this.getNextLower(a.EQ3_DEFINITIONS,this.eq3),s=4!==e?this.eq4:this.getNextLower(a.EQ4_DEFINITIONS,this.eq4),n=5!==e?this.eq5:this.getNextLower(a.EQ5_DEFINITIONS,this.eq5),r=6!==e?this.eq6:this.getNextLower(a.EQ6_DEFINITIONS,this.eq6),c=7!==e?this.jointEq3AndEq6:this.getNextLower(a.JOINT_EQ3_EQ6_DEFINITIONS,this.jointEq3AndEq6);return new a(t,o,i,s,n,r,c)}static getIndexInDefinitions(e,t){for(let o=0;o<e.length;o++)if(e[o]===t)return o;throw new Error("EQ not found in definitions: "+t)}getNextLower(e,t){const o=a.getIndexInDefinitions(e,t);return e.length>o+1?e[o+1]:a.EQ_ERROR_DEFINITION}static is(e,t,o){return o===a.getComparisonMetric(e,t).shortName}static getComparisonMetricComponent(e,t){return a.getComparisonMetric(e,t.shortName)}static getComparisonMetric(e,t){const o=e.getComponentByString(t);if("E"===t&&s.Cvss4P0Components.E_VALUES.X===o)return s.Cvss4P0Components.E_VALUES.A;if("CR"===t&&s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X===o)return s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;if("IR"===t&&s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X===o)return s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;if("AR"===t&&s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X===o)return s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;if("MSI"===t&&s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X===o&&"S"===e.getComponentByString("SI").shortName)return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;if("MSA"===t&&s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X===o&&"S"===e.getComponentByString("SA").shortName)return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;try{const o=e.getComponentByString((t.startsWith("M")?"":"M")+t),a=o.shortName;if(null!=a&&"X"!==a)return o}catch(e){}return o}}t.Cvss4P0MacroVector=n,a=n,n.EQ_ERROR_DEFINITION=new i.EQ("9",-1,[],(()=>!0)),n.EQ1_DEFINITIONS=[new i.EQ("0",1,["AV:N/PR:N/UI:N"],(e=>a.is(e,"AV","N")&&a.is(e,"PR","N")&&a.is(e,"UI","N"))),new i.EQ("1",4,["AV:A/PR:N/UI:N","AV:N/PR:L/UI:N","AV:N/PR:N/UI:P"],(e=>(a.is(e,"AV","N")||a.is(e,"PR","N")||a.is(e,"UI","N"))&&!(a.is(e,"AV","N")&&a.is(e,"PR","N")&&a.is(e,"UI","N"))&&!a.is(e,"AV","P"))),new i.EQ("2",5,["AV:P/PR:N/UI:N","AV:A/PR:L/UI:P"],(e=>a.is(e,"AV","P")||!(a.is(e,"AV","N")||a.is(e,"PR","N")||a.is(e,"UI","N"))))],n.EQ2_DEFINITIONS=[new i.EQ("0",1,["AC:L/AT:N"],(e=>a.is(e,"AC","L")&&a.is(e,"AT","N"))),new i.EQ("1",2,["AC:H/AT:N","AC:L/AT:P"],(e=>!(a.is(e,"AC","L")&&a.is(e,"AT","N"))))],n.EQ3_DEFINITIONS=[new i.EQ("0",-1,["VC:H/VI:H/VA:H"],(e=>a.is(e,"VC","H")&&a.is(e,"VI","H"))),new i.EQ("1",-1,["VC:L/VI:H/VA:H","VC:H/VI:L/VA:H"],(e=>!(a.is(e,"VC","H")&&a.is(e,"VI","H"))&&(a.is(e,"VC","H")||a.is(e,"VI","H")||a.is(e,"VA","H")))),new i.EQ("2",-1,["VC:L/VI:L/VA:L"],(e=>!(a.is(e,"VC","H")||a.is(e,"VI","H")||a.is(e,"VA","H"))))],n.EQ4_DEFINITIONS=[new i.EQ("0",6,["SC:H/SI:S/SA:S"],(e=>a.is(e,"MSI","S")||a.is(e,"MSA","S"))),new i.EQ("1",5,["SC:H/SI:H/SA:H"],(e=>!(a.is(e,"MSI","S")&&a.is(e,"MSA","S"))&&(a.is(e,"SC","H")||a.is(e,"SI","H")||a.is(e,"SA","H")))),new i.EQ("2",4,["SC:L/SI:L/SA:L"],(e=>!(a.is(e,"MSI","S")&&a.is(e,"MSA","S")||a.is(e,"SC","H")||a.is(e,"SI","H")||a.is(e,"SA","H"))))],n.EQ5_DEFINITIONS=[new i.EQ("0",1,["E:A"],(e=>a.is(e,"E","A"))),new i.EQ("1",1,["E:P"],(e=>a.is(e,"E","P"))),new i.EQ("2",1,["E:U"],(e=>a.is(e,"E","U")))],n.EQ6_DEFINITIONS=[new i.EQ("0",-1,["AV:N/PR:N/UI:N"],(e=>a.is(e,"CR","H")&&a.is(e,"VC","H")||a.is(e,"IR","H")&&a.is(e,"VI","H")||a.is(e,"AR","H")&&a.is(e,"VA","H"))),new i.EQ("1",-1,["VC:H/VI:H/VA:H/CR:M/IR:M/AR:M","VC:H/VI:H/VA:L/CR:M/IR:M/AR:H","VC:H/VI:L/VA:H/CR:M/IR:H/AR:M","VC:H/VI:L/VA:L/CR:M/IR:H/AR:H","VC:L/VI:H/VA:H/CR:H/IR:M/AR:M","VC:L/VI:H/VA:L/CR:H/IR:M/AR:H","VC:L/VI:L/VA:H/CR:H/IR:H/AR:M","VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],(e=>!(a.is(e,"CR","H")&&a.is(e,"VC","H")||a.is(e,"IR","H")&&a.is(e,"VI","H")||a.is(e,"AR","H")&&a.is(e,"VA","H"))))],n.JOINT_EQ3_EQ6_DEFINITIONS=[new i.EQ("00",7,["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"],(e=>a.is(e,"VC","H")&&a.is(e,"VI","H")&&(a.is(e,"CR","H")||a.is(e,"IR","H")||a.is(e,"AR","H")&&a.is(e,"VA","H")))),new i.EQ("01",6,["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H","VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"],(e=>a.is(e,"VC","H")&&a.is(e,"VI","H")&&!(a.is(e,"CR","H")||a.is(e,"IR","H"))&&!(a.is(e,"AR","H")&&a.is(e,"VA","H")))),new i.EQ("10",8,["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H","VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"],(e=>!(a.is(e,"VC","H")&&a.is(e,"VI","H"))&&(a.is(e,"VC","H")||a.is(e,"VI","H")||a.is(e,"VA","H"))&&(a.is(e,"CR","H")&&a.is(e,"VC","H")||a.is(e,"IR","H")&&a.is(e,"VI","H")||a.is(e,"AR","H")&&a.is(e,"VA","H")))),new i.EQ("11",8,["VC:L/VI:H/VA:L/CR:H/IR:M/AR:H","VC:L/VI:H/VA:H/CR:H/IR:M/AR:M","VC:H/VI:L/VA:H/CR:M/IR:H/AR:M","VC:H/VI:L/VA:L/CR:M/IR:H/AR:H","VC:L/VI:L/VA:H/CR:H/IR:H/AR:M"],(e=>!(a.is(e,"VC","H")&&a.is(e,"VI","H"))&&(a.is(e,"VC","H")||a.is(e,"VI","H")||a.is(e,"VA","H"))&&!(a.is(e,"CR","H")&&a.is(e,"VC","H"))&&!(a.is(e,"IR","H")&&a.is(e,"VI","H"))&&!(a.is(e,"AR","H")&&a.is(e,"VA","H")))),new i.EQ("20",0,[],(e=>!1)),new i.EQ("21",10,["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],(e=>!(a.is(e,"VC","H")||a.is(e,"VI","H")||a.is(e,"VA","H")||a.is(e,"CR","H")&&a.is(e,"VC","H")||a.is(e,"IR","H")&&a.is(e,"VI","H")||a.is(e,"AR","H")&&a.is(e,"VA","H"))))]},987:(e,t,o)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.Cvss4P0=void 0;const a=o(154),i=o(972),s=o(904),n=o(759),r=o(730),c=o(951);class l extends a.CvssVector{constructor(e){super(e),this.ROUNDING_EPSILON=Math.pow(10,-6)}getRegisteredComponents(){return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER}getVectorStringOrderProperties(){return n.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER}getVectorPrefix(){return"CVSS:4.0/"}getVectorName(){return"CVSS:4.0"}fillAverageVector(){this.applyVector("AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L")}fillRandomBaseVector(){const e=n.Cvss4P0Components.BASE_CATEGORY_VALUES;for(let t=0;t<e.length;t++){const o=e[t],a=super.pickRandomDefinedComponentValue(o);if(!a)return console.warn("Failed to pick random vector component for",o,", filling average vector instead"),void this.fillAverageVector();this.applyComponent(o,a)}}calculateScoresInternal(e=!1){const t=this.isAnyEnvironmentalDefined(),o=this.isAnyThreatDefined(),a=this.calculateOverallScore();let i,s,r;if(t||o){const e=this.clone();e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES),e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),i=e.calculateOverallScore()}else i=a;if(t)if(o){const e=this.clone();e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES),s=e.calculateOverallScore()}else s=a;if(o)if(t){const e=this.clone();e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),r=e.calculateOverallScore()}else r=a;return{normalized:e,overall:a,base:a,baseMetricsOnly:i,environmental:s,threat:r,vector:this.toString()}}toString(e=!1,t=this.getVectorStringOrderProperties(),o=!1){return super.toString(e,t,o)}calculateOverallScore(){if(!this.isBaseFullyDefined())return 0;if(["VC","VI","VA","SC","SI","SA"].map((e=>i.Cvss4P0MacroVector.getComparisonMetric(this,e))).every((e=>"N"===e.shortName)))return 0;const e=this.getMacroVector(),t=e.getLookupTableScore(),o=(0,s.getEqImplementations)();(e.getEq3().getLevel()+e.getEq6().getLevel()).toLowerCase()!==e.getJointEq3AndEq6().getLevel().toLowerCase()&&console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${e.getJointEq3AndEq6().getLevel()}] does not match Eq3 [${e.getEq3().getLevel()}] and Eq6 [${e.getEq6().getLevel()}]`);const a=o.map((t=>t.getHighestSeverityVectors(e))),n=this.generateCvssPermutations(a[0],a[1],a[2],a[3],a[4]);if(0===n.length)return console.warn(`No max vectors found for ${e}`),0;const r=this.calculateSeverityDistancesByComparingToHighestSeverityVectors(n),c=new m;for(const a of o){const o=a.deriveNextLowerMacro(e),i=t-a.lookupScoresForNextLowerMacro(o),s=a.lookupMacroVectorDepth(e),n=a.getRelevantAttributes().map((e=>r.get(e)||0)).reduce(((e,t)=>e+t),0);if(!isNaN(i)&&0!==s){const e=n/s*i;c.add(e)}}const l=t-c.get(0);return l<0?0:l>10?10:this.roundToDecimalPlaces(l)}roundToDecimalPlaces(e){return Math.round(10*(e+this.ROUNDING_EPSILON))/10}generateCvssPermutations(e,t,o,a,i){const s=[];return e.forEach((e=>{t.forEach((t=>{o.forEach((o=>{a.forEach((a=>{i.forEach((i=>{const n=`${e}/${t}/${o}/${a}/${i}`;s.push(new l(n))}))}))}))}))})),s}severityDistance(e,t,o,a){const i="X"===t.shortName?void 0===e.worseCaseValue?t:e.worseCaseValue:t,s="X"===a.shortName?void 0===o.worseCaseValue?a:o.worseCaseValue:a;let n,r,c,l;if(e!==o){const t=e.name.startsWith("Modified"),a=o.name.startsWith("Modified");if(t&&!a){const t=e.values.find((e=>e.shortName===s.shortName));if(!t)throw new Error("Cannot find modified value for "+s);r=i,l=t,n=e,c=e}else{if(t||!a)return console.warn(`Cannot compute severity distance for [${i}] and [${s}], assuming distance is 0`),0;{const e=o.values.find((e=>e.shortName===i.shortName));if(!e)throw new Error("Cannot find modified value for "+i);r=e,l=s,n=o,c=o}}}else r=i,l=s,n=e,c=o;return n.values.indexOf(r)-c.values.indexOf(l)}severityDistanceBetweenComponents(e,t,o,a){const i=e.values.find((e=>e.shortName===t.shortName)),s=o.values.find((e=>e.shortName===a.shortName));if(!i)throw new Error(`Cannot find component values for ${e.name} with short name ${t.shortName} in ${e.values.map((e=>e.shortName)).join(", ")}`);if(!s)throw new Error(`Cannot find component values for ${o.name} with short name ${a.shortName} in ${o.values.map((e=>e.shortName)).join(", ")}`);return e.values.indexOf(i)-o.values.indexOf(s)}severityDistanceToVector(e){let t=0;return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach((o=>{o.forEach((o=>{const a=this.getComponent(o),i=e.getComponent(o);t+=this.severityDistanceBetweenComponents(o,a,o,i)}))})),t}calculateSeverityDistancesByComparingToHighestSeverityVectors(e){const t=new Map;for(const o of e){t.set("AV",this.severityDistanceBetweenComponents(n.Cvss4P0Components.AV,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.AV),n.Cvss4P0Components.AV,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.AV))),t.set("PR",this.severityDistanceBetweenComponents(n.Cvss4P0Components.PR,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.PR),n.Cvss4P0Components.PR,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.PR))),t.set("UI",this.severityDistanceBetweenComponents(n.Cvss4P0Components.UI,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.UI),n.Cvss4P0Components.UI,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.UI))),t.set("AC",this.severityDistanceBetweenComponents(n.Cvss4P0Components.AC,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.AC),n.Cvss4P0Components.AC,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.AC))),t.set("AT",this.severityDistanceBetweenComponents(n.Cvss4P0Components.AT,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.AT),n.Cvss4P0Components.AT,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.AT))),t.set("VC",this.severityDistanceBetweenComponents(n.Cvss4P0Components.VC,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.VC),n.Cvss4P0Components.VC,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.VC))),t.set("VI",this.severityDistanceBetweenComponents(n.Cvss4P0Components.VI,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.VI),n.Cvss4P0Components.VI,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.VI))),t.set("VA",this.severityDistanceBetweenComponents(n.Cvss4P0Components.VA,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.VA),n.Cvss4P0Components.VA,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.VA))),t.set("SC",this.severityDistanceBetweenComponents(n.Cvss4P0Components.SC,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.SC),n.Cvss4P0Components.SC,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.SC))),t.set("CR",this.severityDistanceBetweenComponents(n.Cvss4P0Components.CR,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.CR),n.Cvss4P0Components.CR,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.CR))),t.set("IR",this.severityDistanceBetweenComponents(n.Cvss4P0Components.IR,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.IR),n.Cvss4P0Components.IR,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.IR))),t.set("AR",this.severityDistanceBetweenComponents(n.Cvss4P0Components.AR,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.AR),n.Cvss4P0Components.AR,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.AR)));const e=this.getComponent(n.Cvss4P0Components.SI)===n.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S?"MSI":"SI",a=this.getComponent(n.Cvss4P0Components.SA)===n.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S?"MSA":"SA";if(t.set(e,this.severityDistanceBetweenComponents(n.Cvss4P0Components.SI,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.SI),n.Cvss4P0Components.SI,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.SI))),t.set(a,this.severityDistanceBetweenComponents(n.Cvss4P0Components.SA,i.Cvss4P0MacroVector.getComparisonMetricComponent(this,n.Cvss4P0Components.SA),n.Cvss4P0Components.SA,i.Cvss4P0MacroVector.getComparisonMetricComponent(o,n.Cvss4P0Components.SA))),!Array.from(t.values()).some((e=>e<0)))break;t.clear()}return 0===t.size&&console.warn(`No severity distances found for [${this.toString()}]`),t}getNomenclature(){let e="CVSS-B";return this.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY)&&(e+="T"),(this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY)||this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY))&&(e+="E"),e}getMacroVector(){return i.Cvss4P0MacroVector.fromVector(this)}isBaseFullyDefined(){return super.isCategoryFullyDefined(n.Cvss4P0Components.BASE_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(c.Cvss3P1Components.BASE_CATEGORY)}isThreatFullyDefined(){return super.isCategoryFullyDefined(n.Cvss4P0Components.THREAT_CATEGORY)}isAnyThreatDefined(){return super.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY)||super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)}getJsonSchemaSeverity(e){return 0===e||isNaN(e)?"NONE":e<=3.9?"LOW":e<=6.9?"MEDIUM":e<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){const e=this.calculateScores();return{version:"4.0",vectorString:this.toString(),baseScore:e.overall,baseSeverity:this.getJsonSchemaSeverity(e.overall),attackVector:this.getComponent(n.Cvss4P0Components.AV).jsonSchemaName,attackComplexity:this.getComponent(n.Cvss4P0Components.AC).jsonSchemaName,attackRequirements:this.getComponent(n.Cvss4P0Components.AT).jsonSchemaName,privilegesRequired:this.getComponent(n.Cvss4P0Components.PR).jsonSchemaName,userInteraction:this.getComponent(n.Cvss4P0Components.UI).jsonSchemaName,vulnConfidentialityImpact:this.getComponent(n.Cvss4P0Components.VC).jsonSchemaName,vulnIntegrityImpact:this.getComponent(n.Cvss4P0Components.VI).jsonSchemaName,vulnAvailabilityImpact:this.getComponent(n.Cvss4P0Components.VA).jsonSchemaName,subConfidentialityImpact:this.getComponent(n.Cvss4P0Components.SC).jsonSchemaName,subIntegrityImpact:this.getComponent(n.Cvss4P0Components.SI).jsonSchemaName,subAvailabilityImpact:this.getComponent(n.Cvss4P0Components.SA).jsonSchemaName,exploitMaturity:this.getComponent(n.Cvss4P0Components.E).jsonSchemaName,confidentialityRequirement:this.getComponent(n.Cvss4P0Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(n.Cvss4P0Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(n.Cvss4P0Components.AR).jsonSchemaName,modifiedAttackVector:this.getComponent(n.Cvss4P0Components.MAV).jsonSchemaName,modifiedAttackComplexity:this.getComponent(n.Cvss4P0Components.MAC).jsonSchemaName,modifiedAttackRequirements:this.getComponent(n.Cvss4P0Components.MAT).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(n.Cvss4P0Components.MPR).jsonSchemaName,modifiedUserInteraction:this.getComponent(n.Cvss4P0Components.MUI).jsonSchemaName,modifiedVulnConfidentialityImpact:this.getComponent(n.Cvss4P0Components.MVC).jsonSchemaName,modifiedVulnIntegrityImpact:this.getComponent(n.Cvss4P0Components.MVI).jsonSchemaName,modifiedVulnAvailabilityImpact:this.getComponent(n.Cvss4P0Components.MVA).jsonSchemaName,modifiedSubConfidentialityImpact:this.getComponent(n.Cvss4P0Components.MSC).jsonSchemaName,modifiedSubIntegrityImpact:this.getComponent(n.Cvss4P0Components.MSI).jsonSchemaName,modifiedSubAvailabilityImpact:this.getComponent(n.Cvss4P0Components.MSA).jsonSchemaName,Safety:this.getComponent(n.Cvss4P0Components.S).jsonSchemaName,Automatable:this.getComponent(n.Cvss4P0Components.AU).jsonSchemaName,Recovery:this.getComponent(n.Cvss4P0Components.R).jsonSchemaName,valueDensity:this.getComponent(n.Cvss4P0Components.V).jsonSchemaName,vulnerabilityResponseEffort:this.getComponent(n.Cvss4P0Components.RE).jsonSchemaName,providerUrgency:this.getComponent(n.Cvss4P0Components.U).jsonSchemaName}}}t.Cvss4P0=l,r.EQ.createCvssInstance=e=>new l(e);class m{constructor(){this.sum=0,this.count=0}add(e){this.sum+=e,this.count++}get(e){return 0==this.count?e:this.sum/this.count}}}},t={};return function o(a){var i=t[a];if(void 0!==i)return i.exports;var s=t[a]={exports:{}};return e[a].call(s.exports,s,s.exports,o),s.exports}(156)})()));

/***/ }),

/***/ 7091: // MODULE: ./node_modules/packageurl-js/index.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/


const {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
} = __nccwpck_require__(6686)

module.exports = {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
}


/***/ }),

/***/ 3779: // MODULE: ./node_modules/packageurl-js/src/constants.js
/***/ ((module) => {

"use strict";


const LOOP_SENTINEL = 1_000_000

const REUSED_SEARCH_PARAMS = new URLSearchParams()

const REUSED_SEARCH_PARAMS_KEY = '_'

const REUSED_SEARCH_PARAMS_OFFSET = 2 // '_='.length

module.exports = {
    LOOP_SENTINEL,
    REUSED_SEARCH_PARAMS,
    REUSED_SEARCH_PARAMS_KEY,
    REUSED_SEARCH_PARAMS_OFFSET
}


/***/ }),

/***/ 782: // MODULE: ./node_modules/packageurl-js/src/decode.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { PurlError } = __nccwpck_require__(616)

const { decodeURIComponent } = globalThis

function decodePurlComponent(comp, encodedURIComponent) {
    try {
        return decodeURIComponent(encodedURIComponent)
    } catch {}
    throw new PurlError(`unable to decode "${comp}" component`)
}

module.exports = {
    decodePurlComponent
}


/***/ }),

/***/ 5954: // MODULE: ./node_modules/packageurl-js/src/encode.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
    REUSED_SEARCH_PARAMS,
    REUSED_SEARCH_PARAMS_KEY,
    REUSED_SEARCH_PARAMS_OFFSET
} = __nccwpck_require__(3779)
const { isObject } = __nccwpck_require__(7018)
const { isNonEmptyString } = __nccwpck_require__(2764)

const { encodeURIComponent } = globalThis

function encodeNamespace(namespace) {
    return isNonEmptyString(namespace)
        ? encodeURIComponent(namespace)
              .replace(/%3A/g, ':')
              .replace(/%2F/g, '/')
        : ''
}

function encodeQualifierParam(param) {
    if (isNonEmptyString(param)) {
        // Param key and value are encoded with `percentEncodeSet` of
        // 'application/x-www-form-urlencoded' and `spaceAsPlus` of `true`.
        // https://url.spec.whatwg.org/#urlencoded-serializing
        REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param)
        return replacePlusSignWithPercentEncodedSpace(
            REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET)
        )
    }
    return ''
}

function encodeQualifiers(qualifiers) {
    if (isObject(qualifiers)) {
        // Sort this list of qualifier strings lexicographically.
        const qualifiersKeys = Object.keys(qualifiers).sort()
        const searchParams = new URLSearchParams()
        for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
            const key = qualifiersKeys[i]
            searchParams.set(key, qualifiers[key])
        }
        return replacePlusSignWithPercentEncodedSpace(searchParams.toString())
    }
    return ''
}

function encodeSubpath(subpath) {
    return isNonEmptyString(subpath)
        ? encodeURIComponent(subpath).replace(/%2F/g, '/')
        : ''
}

function encodeVersion(version) {
    return isNonEmptyString(version)
        ? encodeURIComponent(version).replace(/%3A/g, ':').replace(/%2B/g, '+')
        : ''
}

function replacePlusSignWithPercentEncodedSpace(str) {
    // Convert plus signs to %20 for better portability.
    return str.replace(/\+/g, '%20')
}

module.exports = {
    encodeNamespace,
    encodeVersion,
    encodeQualifiers,
    encodeQualifierParam,
    encodeSubpath,
    encodeURIComponent
}


/***/ }),

/***/ 616: // MODULE: ./node_modules/packageurl-js/src/error.js
/***/ ((module) => {

"use strict";


function formatPurlErrorMessage(message = '') {
    const { length } = message
    let formatted = ''
    if (length) {
        // Lower case start of message.
        const code0 = message.charCodeAt(0)
        formatted =
            code0 >= 65 /*'A'*/ || code0 <= 90 /*'Z'*/
                ? `${message[0].toLowerCase()}${message.slice(1)}`
                : message
        // Remove period from end of message.
        if (
            length > 1 &&
            message.charCodeAt(length - 1) === 46 /*'.'*/ &&
            message.charCodeAt(length - 2) !== 46
        ) {
            formatted = formatted.slice(0, -1)
        }
    }
    return `Invalid purl: ${formatted}`
}

class PurlError extends Error {
    constructor(message) {
        super(formatPurlErrorMessage(message))
    }
}

module.exports = {
    formatPurlErrorMessage,
    PurlError
}


/***/ }),

/***/ 4947: // MODULE: ./node_modules/packageurl-js/src/helpers.js
/***/ ((module) => {

"use strict";


function createHelpersNamespaceObject(helpers, options_ = {}) {
    const { comparator, ...defaults } = { __proto__: null, ...options_ }
    const helperNames = Object.keys(helpers).sort()
    const propNames = [
        ...new Set([...Object.values(helpers)].map(Object.keys).flat())
    ].sort(comparator)
    const nsObject = Object.create(null)
    for (let i = 0, { length } = propNames; i < length; i += 1) {
        const propName = propNames[i]
        const helpersForProp = Object.create(null)
        for (
            let j = 0, { length: length_j } = helperNames;
            j < length_j;
            j += 1
        ) {
            const helperName = helperNames[j]
            const helperValue =
                helpers[helperName][propName] ?? defaults[helperName]
            if (helperValue !== undefined) {
                helpersForProp[helperName] = helperValue
            }
        }
        nsObject[propName] = helpersForProp
    }
    return nsObject
}

module.exports = {
    createHelpersNamespaceObject
}


/***/ }),

/***/ 6808: // MODULE: ./node_modules/packageurl-js/src/lang.js
/***/ ((module) => {

"use strict";


function isNullishOrEmptyString(value) {
    return (
        value === null ||
        value === undefined ||
        (typeof value === 'string' && value.length === 0)
    )
}

module.exports = {
    isNullishOrEmptyString
}


/***/ }),

/***/ 4265: // MODULE: ./node_modules/packageurl-js/src/normalize.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { isObject } = __nccwpck_require__(7018)
const { isBlank } = __nccwpck_require__(2764)

function normalizeName(rawName) {
    return typeof rawName === 'string' ? rawName.trim() : undefined
}

function normalizeNamespace(rawNamespace) {
    return typeof rawNamespace === 'string'
        ? normalizePath(rawNamespace)
        : undefined
}

function normalizePath(pathname, callback) {
    let collapsed = ''
    let start = 0
    // Leading and trailing slashes, i.e. '/', are not significant and should be
    // stripped in the canonical form.
    while (pathname.charCodeAt(start) === 47 /*'/'*/) {
        start += 1
    }
    let nextIndex = pathname.indexOf('/', start)
    if (nextIndex === -1) {
        return pathname.slice(start)
    }
    // Discard any empty string segments by collapsing repeated segment
    // separator slashes, i.e. '/'.
    while (nextIndex !== -1) {
        const segment = pathname.slice(start, nextIndex)
        if (callback === undefined || callback(segment)) {
            collapsed =
                collapsed + (collapsed.length === 0 ? '' : '/') + segment
        }
        start = nextIndex + 1
        while (pathname.charCodeAt(start) === 47) {
            start += 1
        }
        nextIndex = pathname.indexOf('/', start)
    }
    const lastSegment = pathname.slice(start)
    if (
        lastSegment.length !== 0 &&
        (callback === undefined || callback(lastSegment))
    ) {
        collapsed = collapsed + '/' + lastSegment
    }
    return collapsed
}

function normalizeQualifiers(rawQualifiers) {
    let qualifiers
    for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
        const strValue = typeof value === 'string' ? value : String(value)
        const trimmed = strValue.trim()
        // A key=value pair with an empty value is the same as no key/value
        // at all for this key.
        if (trimmed.length === 0) {
            continue
        }
        if (qualifiers === undefined) {
            qualifiers = { __proto__: null }
        }
        // A key is case insensitive. The canonical form is lowercase.
        qualifiers[key.toLowerCase()] = trimmed
    }
    return qualifiers
}

function normalizeSubpath(rawSubpath) {
    return typeof rawSubpath === 'string'
        ? normalizePath(rawSubpath, subpathFilter)
        : undefined
}

function normalizeType(rawType) {
    // The type must NOT be percent-encoded.
    // The type is case insensitive. The canonical form is lowercase.
    return typeof rawType === 'string'
        ? rawType.trim().toLowerCase()
        : undefined
}

function normalizeVersion(rawVersion) {
    return typeof rawVersion === 'string' ? rawVersion.trim() : undefined
}

function qualifiersToEntries(rawQualifiers) {
    if (isObject(rawQualifiers)) {
        return rawQualifiers instanceof URLSearchParams
            ? rawQualifiers.entries()
            : Object.entries(rawQualifiers)
    }
    return typeof rawQualifiers === 'string'
        ? new URLSearchParams(rawQualifiers).entries()
        : Object.entries({})
}

function subpathFilter(segment) {
    // When percent-decoded, a segment
    //   - must not be any of '.' or '..'
    //   - must not be empty
    const { length } = segment
    if (length === 1 && segment.charCodeAt(0) === 46 /*'.'*/) return false
    if (
        length === 2 &&
        segment.charCodeAt(0) === 46 &&
        segment.charCodeAt(1) === 46
    ) {
        return false
    }
    return !isBlank(segment)
}

module.exports = {
    normalizeName,
    normalizeNamespace,
    normalizePath,
    normalizeQualifiers,
    normalizeSubpath,
    normalizeType,
    normalizeVersion
}


/***/ }),

/***/ 7018: // MODULE: ./node_modules/packageurl-js/src/objects.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { LOOP_SENTINEL } = __nccwpck_require__(3779)

function isObject(value) {
    return value !== null && typeof value === 'object'
}

function recursiveFreeze(value_) {
    if (
        value_ === null ||
        !(typeof value_ === 'object' || typeof value_ === 'function') ||
        Object.isFrozen(value_)
    ) {
        return value_
    }
    const queue = [value_]
    let { length: queueLength } = queue
    let pos = 0
    while (pos < queueLength) {
        if (pos === LOOP_SENTINEL) {
            throw new Error(
                'Detected infinite loop in object crawl of recursiveFreeze'
            )
        }
        const obj = queue[pos++]
        Object.freeze(obj)
        if (Array.isArray(obj)) {
            for (let i = 0, { length } = obj; i < length; i += 1) {
                const item = obj[i]
                if (
                    item !== null &&
                    (typeof item === 'object' || typeof item === 'function') &&
                    !Object.isFrozen(item)
                ) {
                    queue[queueLength++] = item
                }
            }
        } else {
            const keys = Reflect.ownKeys(obj)
            for (let i = 0, { length } = keys; i < length; i += 1) {
                const propValue = obj[keys[i]]
                if (
                    propValue !== null &&
                    (typeof propValue === 'object' ||
                        typeof propValue === 'function') &&
                    !Object.isFrozen(propValue)
                ) {
                    queue[queueLength++] = propValue
                }
            }
        }
    }
    return value_
}

module.exports = {
    isObject,
    recursiveFreeze
}


/***/ }),

/***/ 6686: // MODULE: ./node_modules/packageurl-js/src/package-url.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/


const { decodePurlComponent } = __nccwpck_require__(782)
const { isObject, recursiveFreeze } = __nccwpck_require__(7018)
const { isBlank, isNonEmptyString, trimLeadingSlashes } = __nccwpck_require__(2764)

const { PurlComponent } = __nccwpck_require__(1487)
const { PurlQualifierNames } = __nccwpck_require__(7197)
const { PurlType } = __nccwpck_require__(8958)
const { PurlError } = __nccwpck_require__(616)

class PackageURL {
    static Component = recursiveFreeze(PurlComponent)
    static KnownQualifierNames = recursiveFreeze(PurlQualifierNames)
    static Type = recursiveFreeze(PurlType)

    constructor(
        rawType,
        rawNamespace,
        rawName,
        rawVersion,
        rawQualifiers,
        rawSubpath
    ) {
        const type = isNonEmptyString(rawType)
            ? PurlComponent.type.normalize(rawType)
            : rawType
        PurlComponent.type.validate(type, true)

        const namespace = isNonEmptyString(rawNamespace)
            ? PurlComponent.namespace.normalize(rawNamespace)
            : rawNamespace
        PurlComponent.namespace.validate(namespace, true)

        const name = isNonEmptyString(rawName)
            ? PurlComponent.name.normalize(rawName)
            : rawName
        PurlComponent.name.validate(name, true)

        const version = isNonEmptyString(rawVersion)
            ? PurlComponent.version.normalize(rawVersion)
            : rawVersion
        PurlComponent.version.validate(version, true)

        const qualifiers =
            typeof rawQualifiers === 'string' || isObject(rawQualifiers)
                ? PurlComponent.qualifiers.normalize(rawQualifiers)
                : rawQualifiers
        PurlComponent.qualifiers.validate(qualifiers, true)

        const subpath = isNonEmptyString(rawSubpath)
            ? PurlComponent.subpath.normalize(rawSubpath)
            : rawSubpath
        PurlComponent.subpath.validate(subpath, true)

        this.type = type
        this.name = name
        this.namespace = namespace ?? undefined
        this.version = version ?? undefined
        this.qualifiers = qualifiers ?? undefined
        this.subpath = subpath ?? undefined

        const typeHelpers = PurlType[type]
        if (typeHelpers) {
            typeHelpers.normalize(this)
            typeHelpers.validate(this, true)
        }
    }

    toString() {
        const { namespace, name, version, qualifiers, subpath, type } = this
        let purlStr = `pkg:${PurlComponent.type.encode(type)}/`
        if (namespace) {
            purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`
        }
        purlStr = `${purlStr}${PurlComponent.name.encode(name)}`
        if (version) {
            purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`
        }
        if (qualifiers) {
            purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`
        }
        if (subpath) {
            purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`
        }
        return purlStr
    }

    static fromString(purlStr) {
        return new PackageURL(...PackageURL.parseString(purlStr))
    }

    static parseString(purlStr) {
        // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#how-to-parse-a-purl-string-in-its-components
        if (typeof purlStr !== 'string') {
            throw new Error('A purl string argument is required.')
        }
        if (isBlank(purlStr)) {
            return [
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined
            ]
        }

        // Split the remainder once from left on ':'.
        const colonIndex = purlStr.indexOf(':')
        // Use WHATWG URL to split up the purl string.
        //   - Split the purl string once from right on '#'
        //   - Split the remainder once from right on '?'
        //   - Split the remainder once from left on ':'
        let url
        let maybeUrlWithAuth
        if (colonIndex !== -1) {
            try {
                // Since a purl never contains a URL Authority, its scheme
                // must not be suffixed with double slash as in 'pkg://'
                // and should use instead 'pkg:'. Purl parsers must accept
                // URLs such as 'pkg://' and must ignore the '//'
                const beforeColon = purlStr.slice(0, colonIndex)
                const afterColon = purlStr.slice(colonIndex + 1)
                const trimmedAfterColon = trimLeadingSlashes(afterColon)
                url = new URL(`${beforeColon}:${trimmedAfterColon}`)
                maybeUrlWithAuth =
                    afterColon.length === trimmedAfterColon.length
                        ? url
                        : new URL(purlStr)
            } catch (e) {
                throw new PurlError('failed to parse as URL', {
                    cause: e
                })
            }
        }
        // The scheme is a constant with the value "pkg".
        if (url?.protocol !== 'pkg:') {
            throw new PurlError('missing required "pkg" scheme component')
        }
        // A purl must NOT contain a URL Authority i.e. there is no support for
        // username, password, host and port components.
        if (
            maybeUrlWithAuth.username !== '' ||
            maybeUrlWithAuth.password !== ''
        ) {
            throw new PurlError('cannot contain a "user:pass@host:port"')
        }

        const { pathname } = url
        const firstSlashIndex = pathname.indexOf('/')
        const rawType = decodePurlComponent(
            'type',
            firstSlashIndex === -1
                ? pathname
                : pathname.slice(0, firstSlashIndex)
        )
        if (firstSlashIndex < 1) {
            return [
                rawType,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined
            ]
        }

        let rawVersion
        let atSignIndex = pathname.lastIndexOf('@')
        // Handle unencoded leading '@' characters. This is a small break from
        // the specification to make parsing more forgiving so that users don't
        // have to deal with it.
        if (
            atSignIndex !== -1 &&
            pathname.charCodeAt(atSignIndex - 1) === 47 /*'/'*/
        ) {
            atSignIndex = -1
        }
        const beforeVersion = pathname.slice(
            rawType.length + 1,
            atSignIndex === -1 ? pathname.length : atSignIndex
        )
        if (atSignIndex !== -1) {
            // Split the remainder once from right on '@'.
            rawVersion = decodePurlComponent(
                'version',
                pathname.slice(atSignIndex + 1)
            )
        }

        let rawNamespace
        let rawName
        const lastSlashIndex = beforeVersion.lastIndexOf('/')
        if (lastSlashIndex === -1) {
            // Split the remainder once from right on '/'.
            rawName = decodePurlComponent('name', beforeVersion)
        } else {
            // Split the remainder once from right on '/'.
            rawName = decodePurlComponent(
                'name',
                beforeVersion.slice(lastSlashIndex + 1)
            )
            // Split the remainder on '/'.
            rawNamespace = decodePurlComponent(
                'namespace',
                beforeVersion.slice(0, lastSlashIndex)
            )
        }

        let rawQualifiers
        const { searchParams } = url
        if (searchParams.size !== 0) {
            searchParams.forEach((value) =>
                decodePurlComponent('qualifiers', value)
            )
            // Split the remainder once from right on '?'.
            rawQualifiers = searchParams
        }

        let rawSubpath
        const { hash } = url
        if (hash.length !== 0) {
            // Split the purl string once from right on '#'.
            rawSubpath = decodePurlComponent('subpath', hash.slice(1))
        }

        return [
            rawType,
            rawNamespace,
            rawName,
            rawVersion,
            rawQualifiers,
            rawSubpath
        ]
    }
}

for (const staticProp of ['Component', 'KnownQualifierNames', 'Type']) {
    Reflect.defineProperty(PackageURL, staticProp, {
        ...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
        writable: false
    })
}

Reflect.setPrototypeOf(PackageURL.prototype, null)

module.exports = {
    PackageURL,
    PurlComponent,
    PurlQualifierNames,
    PurlType
}


/***/ }),

/***/ 1487: // MODULE: ./node_modules/packageurl-js/src/purl-component.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
    encodeNamespace,
    encodeVersion,
    encodeQualifiers,
    encodeQualifierParam,
    encodeSubpath,
    encodeURIComponent
} = __nccwpck_require__(5954)

const { createHelpersNamespaceObject } = __nccwpck_require__(4947)

const {
    normalizeType,
    normalizeNamespace,
    normalizeName,
    normalizeVersion,
    normalizeQualifiers,
    normalizeSubpath
} = __nccwpck_require__(4265)

const { localeCompare, isNonEmptyString } = __nccwpck_require__(2764)

const {
    validateType,
    validateNamespace,
    validateName,
    validateVersion,
    validateQualifiers,
    validateQualifierKey,
    validateSubpath
} = __nccwpck_require__(3206)

const PurlComponentEncoder = (comp) =>
    isNonEmptyString(comp) ? encodeURIComponent(comp) : ''

const PurlComponentStringNormalizer = (comp) =>
    typeof comp === 'string' ? comp : undefined

const PurlComponentValidator = (_comp, _throws) => true

const componentSortOrderLookup = {
    __proto__: null,
    type: 0,
    namespace: 1,
    name: 2,
    version: 3,
    qualifiers: 4,
    qualifierKey: 5,
    qualifierValue: 6,
    subpath: 7
}

function componentSortOrder(comp) {
    return componentSortOrderLookup[comp] ?? comp
}

function componentComparator(compA, compB) {
    return localeCompare(componentSortOrder(compA), componentSortOrder(compB))
}

module.exports = {
    // Rules for each purl component:
    // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#rules-for-each-purl-component
    PurlComponent: createHelpersNamespaceObject(
        {
            encode: {
                namespace: encodeNamespace,
                version: encodeVersion,
                qualifiers: encodeQualifiers,
                qualifierKey: encodeQualifierParam,
                qualifierValue: encodeQualifierParam,
                subpath: encodeSubpath
            },
            normalize: {
                type: normalizeType,
                namespace: normalizeNamespace,
                name: normalizeName,
                version: normalizeVersion,
                qualifiers: normalizeQualifiers,
                subpath: normalizeSubpath
            },
            validate: {
                type: validateType,
                namespace: validateNamespace,
                name: validateName,
                version: validateVersion,
                qualifierKey: validateQualifierKey,
                qualifiers: validateQualifiers,
                subpath: validateSubpath
            }
        },
        {
            comparator: componentComparator,
            encode: PurlComponentEncoder,
            normalize: PurlComponentStringNormalizer,
            validate: PurlComponentValidator
        }
    )
}


/***/ }),

/***/ 7197: // MODULE: ./node_modules/packageurl-js/src/purl-qualifier-names.js
/***/ ((module) => {

"use strict";


module.exports = {
    // Known qualifiers:
    // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#known-qualifiers-keyvalue-pairs
    PurlQualifierNames: {
        __proto__: null,
        RepositoryUrl: 'repository_url',
        DownloadUrl: 'download_url',
        VcsUrl: 'vcs_url',
        FileName: 'file_name',
        Checksum: 'checksum'
    }
}


/***/ }),

/***/ 8958: // MODULE: ./node_modules/packageurl-js/src/purl-type.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { isNullishOrEmptyString } = __nccwpck_require__(6808)

const { createHelpersNamespaceObject } = __nccwpck_require__(4947)

const {
    isSemverString,
    lowerName,
    lowerNamespace,
    lowerVersion,
    replaceDashesWithUnderscores,
    replaceUnderscoresWithDashes
} = __nccwpck_require__(2764)

const { validateEmptyByType, validateRequiredByType } = __nccwpck_require__(3206)
const { PurlError } = __nccwpck_require__(616)

const PurlTypNormalizer = (purl) => purl

const PurlTypeValidator = (_purl, _throws) => true

module.exports = {
    // PURL types:
    // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst
    PurlType: createHelpersNamespaceObject(
        {
            normalize: {
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#alpm
                alpm(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#apk
                apk(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitbucket
                bitbucket(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitnami
                bitnami(purl) {
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#composer
                composer(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#deb
                deb(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#other-candidate-types-to-define
                gitlab(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#github
                github(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
                // golang(purl) {
                //     // Ignore case-insensitive rule because go.mod are case-sensitive.
                //     // Pending spec change: https://github.com/package-url/purl-spec/pull/196
                //     lowerNamespace(purl)
                //     lowerName(purl)
                //     return purl
                // },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#hex
                hex(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#huggingface
                huggingface(purl) {
                    lowerVersion(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
                mlflow(purl) {
                    if (
                        purl.qualifiers?.repository_url?.includes('databricks')
                    ) {
                        lowerName(purl)
                    }
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#npm
                npm(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#luarocks
                luarocks(purl) {
                    lowerVersion(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
                oci(purl) {
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
                pub(purl) {
                    lowerName(purl)
                    purl.name = replaceDashesWithUnderscores(purl.name)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pypi
                pypi(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    purl.name = replaceUnderscoresWithDashes(purl.name)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#qpkg
                qpkg(purl) {
                    lowerNamespace(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#rpm
                rpm(purl) {
                    lowerNamespace(purl)
                    return purl
                }
            },
            validate: {
                // TODO: cocoapods name validation
                // TODO: cpan namespace validation
                // TODO: swid qualifier validation
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#conan
                conan(purl, throws) {
                    if (isNullishOrEmptyString(purl.namespace)) {
                        if (purl.qualifiers?.channel) {
                            if (throws) {
                                throw new PurlError(
                                    'conan requires a "namespace" component when a "channel" qualifier is present'
                                )
                            }
                            return false
                        }
                    } else if (isNullishOrEmptyString(purl.qualifiers)) {
                        if (throws) {
                            throw new PurlError(
                                'conan requires a "qualifiers" component when a namespace is present'
                            )
                        }
                        return false
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#cran
                cran(purl, throws) {
                    return validateRequiredByType(
                        'cran',
                        'version',
                        purl.version,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
                golang(purl) {
                    // Still being lenient here since the standard changes aren't official.
                    // Pending spec change: https://github.com/package-url/purl-spec/pull/196
                    const { version } = purl
                    const length =
                        typeof version === 'string' ? version.length : 0
                    // If the version starts with a "v" then ensure its a valid semver version.
                    // This, by semver semantics, also supports pseudo-version number.
                    // https://go.dev/doc/modules/version-numbers#pseudo-version-number
                    if (
                        length &&
                        version.charCodeAt(0) === 118 /*'v'*/ &&
                        !isSemverString(version.slice(1))
                    ) {
                        if (throws) {
                            throw new PurlError(
                                'golang "version" component starting with a "v" must be followed by a valid semver version'
                            )
                        }
                        return false
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#maven
                maven(purl, throws) {
                    return validateRequiredByType(
                        'maven',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
                mlflow(purl, throws) {
                    return validateEmptyByType(
                        'mlflow',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
                oci(purl, throws) {
                    return validateEmptyByType(
                        'oci',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
                pub(purl, throws) {
                    const { name } = purl
                    for (let i = 0, { length } = name; i < length; i += 1) {
                        const code = name.charCodeAt(i)
                        // prettier-ignore
                        if (
                  !(
                      (
                          (code >= 48 && code <= 57)  || // 0-9
                          (code >= 97 && code <= 122) || // a-z
                          code === 95 // _
                      )
                  )
              ) {
                  if (throws) {
                      throw new PurlError(
                          'pub "name" component may only contain [a-z0-9_] characters'
                      )
                  }
                  return false
              }
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#swift
                swift(purl, throws) {
                    return (
                        validateRequiredByType(
                            'swift',
                            'namespace',
                            purl.namespace,
                            throws
                        ) &&
                        validateRequiredByType(
                            'swift',
                            'version',
                            purl.version,
                            throws
                        )
                    )
                }
            }
        },
        {
            normalize: PurlTypNormalizer,
            validate: PurlTypeValidator
        }
    )
}


/***/ }),

/***/ 2764: // MODULE: ./node_modules/packageurl-js/src/strings.js
/***/ ((module) => {

"use strict";


// Intl.Collator is faster than String#localeCompare
// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare:
// > When comparing large numbers of strings, such as in sorting large arrays,
// > it is better to create an Intl.Collator object and use the function provided
// > by its compare() method.
const { compare: localeCompare } = new Intl.Collator()

// This regexp is valid as of 2024-08-01.
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const regexSemverNumberedGroups =
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/

function isBlank(str) {
    for (let i = 0, { length } = str; i < length; i += 1) {
        const code = str.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                // Whitespace characters according to ECMAScript spec:
                // https://tc39.es/ecma262/#sec-white-space
                (
                    code === 0x0020 || // Space
                    code === 0x0009 || // Tab
                    code === 0x000a || // Line Feed
                    code === 0x000b || // Vertical Tab
                    code === 0x000c || // Form Feed
                    code === 0x000d || // Carriage Return
                    code === 0x00a0 || // No-Break Space
                    code === 0x1680 || // Ogham Space Mark
                    code === 0x2000 || // En Quad
                    code === 0x2001 || // Em Quad
                    code === 0x2002 || // En Space
                    code === 0x2003 || // Em Space
                    code === 0x2004 || // Three-Per-Em Space
                    code === 0x2005 || // Four-Per-Em Space
                    code === 0x2006 || // Six-Per-Em Space
                    code === 0x2007 || // Figure Space
                    code === 0x2008 || // Punctuation Space
                    code === 0x2009 || // Thin Space
                    code === 0x200a || // Hair Space
                    code === 0x2028 || // Line Separator
                    code === 0x2029 || // Paragraph Separator
                    code === 0x202f || // Narrow No-Break Space
                    code === 0x205f || // Medium Mathematical Space
                    code === 0x3000 || // Ideographic Space
                    code === 0xfeff    // Byte Order Mark
                )
            )
        ) {
            return false
        }
    }
    return true
}

function isNonEmptyString(value) {
    return typeof value === 'string' && value.length > 0
}

function isSemverString(value) {
    return typeof value === 'string' && regexSemverNumberedGroups.test(value)
}

function lowerName(purl) {
    purl.name = purl.name.toLowerCase()
}

function lowerNamespace(purl) {
    const { namespace } = purl
    if (typeof namespace === 'string') {
        purl.namespace = namespace.toLowerCase()
    }
}

function lowerVersion(purl) {
    const { version } = purl
    if (typeof version === 'string') {
        purl.version = version.toLowerCase()
    }
}

function replaceDashesWithUnderscores(str) {
    // Replace all "-" with "_"
    let result = ''
    let fromIndex = 0
    let index = 0
    while ((index = str.indexOf('-', fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + '_'
        fromIndex = index + 1
    }
    return fromIndex ? result + str.slice(fromIndex) : str
}

function replaceUnderscoresWithDashes(str) {
    // Replace all "_" with "-"
    let result = ''
    let fromIndex = 0
    let index = 0
    while ((index = str.indexOf('_', fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + '-'
        fromIndex = index + 1
    }
    return fromIndex ? result + str.slice(fromIndex) : str
}

function trimLeadingSlashes(str) {
    let start = 0
    while (str.charCodeAt(start) === 47 /*'/'*/) {
        start += 1
    }
    return start === 0 ? str : str.slice(start)
}

module.exports = {
    isBlank,
    isNonEmptyString,
    isSemverString,
    localeCompare,
    lowerName,
    lowerNamespace,
    lowerVersion,
    replaceDashesWithUnderscores,
    replaceUnderscoresWithDashes,
    trimLeadingSlashes
}


/***/ }),

/***/ 3206: // MODULE: ./node_modules/packageurl-js/src/validate.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { PurlError } = __nccwpck_require__(616)
const { isNullishOrEmptyString } = __nccwpck_require__(6808)
const { isNonEmptyString } = __nccwpck_require__(2764)

function validateEmptyByType(type, name, value, throws) {
    if (!isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`${type} "${name}" component must be empty`)
        }
        return false
    }
    return true
}

function validateName(name, throws) {
    return (
        validateRequired('name', name, throws) &&
        validateStrings('name', name, throws)
    )
}

function validateNamespace(namespace, throws) {
    return validateStrings('namespace', namespace, throws)
}

function validateQualifiers(qualifiers, throws) {
    if (qualifiers === null || qualifiers === undefined) {
        return true
    }
    if (typeof qualifiers !== 'object') {
        if (throws) {
            throw new PurlError('"qualifiers" must be an object')
        }
        return false
    }
    const keysIterable =
        // URL searchParams have an "keys" method that returns an iterator.
        typeof qualifiers.keys === 'function'
            ? qualifiers.keys()
            : Object.keys(qualifiers)
    for (const key of keysIterable) {
        if (!validateQualifierKey(key, throws)) {
            return false
        }
    }
    return true
}

function validateQualifierKey(key, throws) {
    // A key cannot start with a number.
    if (!validateStartsWithoutNumber('qualifier', key, throws)) {
        return false
    }
    // The key must be composed only of ASCII letters and numbers,
    // '.', '-' and '_' (period, dash and underscore).
    for (let i = 0, { length } = key; i < length; i += 1) {
        const code = key.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                (
                    (code >= 48 && code <= 57)  || // 0-9
                    (code >= 65 && code <= 90)  || // A-Z
                    (code >= 97 && code <= 122) || // a-z
                    code === 46 || // .
                    code === 45 || // -
                    code === 95    // _
                )
            )
        ) {
            if (throws) {
                throw new PurlError(
                    `qualifier "${key}" contains an illegal character`
                )
            }
            return false
        }
    }
    return true
}

function validateRequired(name, value, throws) {
    if (isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`"${name}" is a required component`)
        }
        return false
    }
    return true
}

function validateRequiredByType(type, name, value, throws) {
    if (isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`${type} requires a "${name}" component`)
        }
        return false
    }
    return true
}

function validateStartsWithoutNumber(name, value, throws) {
    if (isNonEmptyString(value)) {
        const code = value.charCodeAt(0)
        if (code >= 48 /*'0'*/ && code <= 57 /*'9'*/) {
            if (throws) {
                throw new PurlError(
                    `${name} "${value}" cannot start with a number`
                )
            }
            return false
        }
    }
    return true
}

function validateStrings(name, value, throws) {
    if (value === null || value === undefined || typeof value === 'string') {
        return true
    }
    if (throws) {
        throw new PurlError(`"'${name}" must be a string`)
    }
    return false
}

function validateSubpath(subpath, throws) {
    return validateStrings('subpath', subpath, throws)
}

function validateType(type, throws) {
    // The type cannot be nullish, an empty string, or start with a number.
    if (
        !validateRequired('type', type, throws) ||
        !validateStrings('type', type, throws) ||
        !validateStartsWithoutNumber('type', type, throws)
    ) {
        return false
    }
    // The package type is composed only of ASCII letters and numbers,
    // '.', '+' and '-' (period, plus, and dash)
    for (let i = 0, { length } = type; i < length; i += 1) {
        const code = type.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                (
                    (code >= 48 && code <= 57)  || // 0-9
                    (code >= 65 && code <= 90)  || // A-Z
                    (code >= 97 && code <= 122) || // a-z
                    code === 46 || // .
                    code === 43 || // +
                    code === 45    // -
                )
            )
        ) {
            if (throws) {
                throw new PurlError(
                    `type "${type}" contains an illegal character`
                )
            }
            return false
        }
    }
    return true
}

function validateVersion(version, throws) {
    return validateStrings('version', version, throws)
}

module.exports = {
    validateEmptyByType,
    validateName,
    validateNamespace,
    validateQualifiers,
    validateQualifierKey,
    validateRequired,
    validateRequiredByType,
    validateStartsWithoutNumber,
    validateStrings,
    validateSubpath,
    validateType,
    validateVersion
}


/***/ }),

/***/ 3313: // MODULE: ./node_modules/pend/index.js
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 4248: // MODULE: ./node_modules/yauzl/crc32.js
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 3502: // MODULE: ./node_modules/yauzl/fd-slicer.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(9896);
var util = __nccwpck_require__(9023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(3313);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663: // MODULE: ./node_modules/yauzl/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896);
var zlib = __nccwpck_require__(3106);
var fd_slicer = __nccwpck_require__(3502);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(4248);

exports.open = open;
exports.fromFd = fromFd;
exports.fromBuffer = fromBuffer;
exports.fromRandomAccessReader = fromRandomAccessReader;
exports.openPromise = openPromise;
exports.fromFdPromise = fromFdPromise;
exports.fromBufferPromise = fromBufferPromise;
exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;

exports.dosDateTimeToDate = dosDateTimeToDate;
exports.getFileNameLowLevel = getFileNameLowLevel;
exports.validateFileName = validateFileName;
exports.parseExtraFields = parseExtraFields;
exports.ZipFile = ZipFile;
exports.Entry = Entry;
exports.LocalFileHeader = LocalFileHeader;
exports.RandomAccessReader = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 8137: // MODULE: ./packages/scanners/node_modules/semver/classes/semver.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const debug = __nccwpck_require__(8573)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(1083)
const { safeRe: re, t } = __nccwpck_require__(1301)

const parseOptions = __nccwpck_require__(5058)
const { compareIdentifiers } = __nccwpck_require__(3770)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 2127: // MODULE: ./packages/scanners/node_modules/semver/functions/compare.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const SemVer = __nccwpck_require__(8137)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 1383: // MODULE: ./packages/scanners/node_modules/semver/functions/parse.js
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const SemVer = __nccwpck_require__(8137)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 1083: // MODULE: ./packages/scanners/node_modules/semver/internal/constants.js
/***/ ((module) => {

"use strict";


// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 8573: // MODULE: ./packages/scanners/node_modules/semver/internal/debug.js
/***/ ((module) => {

"use strict";


const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3770: // MODULE: ./packages/scanners/node_modules/semver/internal/identifiers.js
/***/ ((module) => {

"use strict";


const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 5058: // MODULE: ./packages/scanners/node_modules/semver/internal/parse-options.js
/***/ ((module) => {

"use strict";


// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 1301: // MODULE: ./packages/scanners/node_modules/semver/internal/re.js
/***/ ((module, exports, __nccwpck_require__) => {

"use strict";


const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(1083)
const debug = __nccwpck_require__(8573)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

"use strict";
module.exports = require("zlib");

/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanAction)
});

;// CONCATENATED MODULE: ./packages/action/build/action.js
/**
 * Makes an action of a function that reads inputs, noting all problems, and one that works with what was read.
 * Neither catches errors: the host turns whatever is thrown into a decision that is not an allow.
 */
function action(name, read, work) {
    return {
        name,
        prepare(inputs) {
            const request = read(inputs);
            return (host) => work(request, host);
        },
    };
}
/** The outputs of this action; undefined ones are left out, lists and records become JSON. */
function report(outcome, outputs = {}, policy) {
    const given = Object.entries(outputs).filter((entry) => entry[1] !== undefined);
    const texts = given.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
    return { outcome, outputs: Object.fromEntries(texts), ...(policy === undefined ? {} : { policy }) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/action/build/job-mark.js


/** In a directory that the runner empties before and after each job. */
const mark = 'portcullis-scan.mark';
/** Leaves word for later steps of this job that project data was looked into here. */
function markScanned({ context }) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context.temporary, mark), '');
}
/**
 * Warns when this job has scanned before: what a scanner reads is written by strangers, and a step that it took over
 * would sign with the identity of this one. A warning alone: whoever takes over a step also removes the mark.
 */
function warnOfScanHere({ context, warn }) {
    if (!existsSync(join(context.temporary, mark)))
        return;
    warn('scan-in-signing-job', 'scan and sign run in one job: a flaw in reading the artifact would sign as this workflow. Give sign a job of its own, and scan one without id-token: write.');
}

// EXTERNAL MODULE: ./packages/action/build/shared-inputs.js
var shared_inputs = __nccwpck_require__(8762);
;// CONCATENATED MODULE: ./packages/action/build/surroundings.js
/** What the worlds are wired from, as a step of a workflow knows it. */
function surroundingsOf(host, inputs) {
    const { apiUrl, repository, workspace, temporary } = host.context;
    return {
        clock: host.clock,
        chance: () => Math.random(),
        environment: host.environment,
        workspace,
        readable: [workspace, temporary],
        registryCredentials: inputs.registryCredentials,
        registryLogin: inputs.registryLogin,
        registryTokenServers: inputs.registryTokenServers,
        insecureRegistries: inputs.insecureRegistries,
        registryCa: inputs.registryCa,
        github: inputs.githubToken === undefined ? undefined : { token: inputs.githubToken, apiUrl, repository },
        onSecret: (secret) => host.hide(secret),
        onWait: (line) => host.info(line),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = require("node:util/types");
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __nccwpck_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 2 modules
var model_reference = __nccwpck_require__(5363);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __nccwpck_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __nccwpck_require__(586);
;// CONCATENATED MODULE: ./packages/core/build/model/simple-signing.js



/** Media type of the payload that cosign up to version 2 signs for an image (containers/image, "simple signing"). */
const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** Type of a plain signature as cosign 3 writes it: a statement that says nothing but which artifact it is about. */
const simple_signing_plainSignatureType = 'https://sigstore.dev/cosign/sign/v1';
const signatureKind = 'cosign container image signature';
/**
 * The digest of the image that a verified payload is about. The name in it (`docker-reference`) plays no part: only
 * digests do. @throws Failure `statement-invalid` | `json-invalid`
 */
function readSimpleSigning(payload) {
    const { critical } = parseStrictJsonObject(payload, { what: 'the signed payload' });
    if (!isJsonObject(critical))
        throw invalid('it has no `critical` part');
    const { type, image } = critical;
    if (type !== signatureKind)
        throw invalid(`its type is ${JSON.stringify(type)?.slice(0, 80) ?? 'nothing'}`);
    const digest = isJsonObject(image) ? image['docker-manifest-digest'] : undefined;
    if (!isDigest(digest))
        throw invalid('it names no digest of an image');
    return digest;
}
/** The payload that cosign up to version 2 signs for an image; `repository` is what it calls docker-reference. */
function encodeSimpleSigning(digest, repository) {
    const critical = { identity: { 'docker-reference': repository }, image: { 'docker-manifest-digest': digest }, type: signatureKind };
    return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}
function invalid(why) {
    return new Failure('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not the image signature of cosign: ${why}`,
        remedy: 'Sign the image with cosign, or attach an attestation.',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/model/statement.js



const statementType = 'https://in-toto.io/Statement/v1';
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1']);
/** As many as actions/attest puts into one statement. */
const statement_maxSubjects = 1024;
/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
function parseStatement(payload) {
    const json = parseStrictJsonObject(payload, { what: 'the statement' });
    const { _type: type, subject, predicateType, predicate } = json;
    if (typeof type !== 'string' || !statementTypes.has(type))
        throw statement_invalid(`_type is ${JSON.stringify(type)}`);
    if (typeof predicateType !== 'string' || predicateType === '')
        throw statement_invalid('predicateType is missing');
    if (!Array.isArray(subject) || subject.length === 0)
        throw statement_invalid('it has no subject');
    if (subject.length > statement_maxSubjects)
        throw statement_invalid(`it has more than ${statement_maxSubjects} subjects`);
    if (predicate !== undefined && predicate !== null && !isJsonObject(predicate))
        throw statement_invalid('predicate is not an object');
    return { subject: subject.map(readSubject), predicateType, predicate: isJsonObject(predicate) ? predicate : {} };
}
/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
function statement_encodeStatement({ subject, predicateType, predicate }) {
    return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** A statement about one artifact. */
function statementAbout(subject, name, predicateType, predicate) {
    return { subject: [statement_subjectOf(subject, name)], predicateType, predicate };
}
/** A subject by its digest; cosign's plain signatures name it in no other way. */
function statement_subjectOf(digest, name) {
    return { ...(name === undefined ? {} : { name }), digest: { [(0,model_digest/* algorithmOf */.Hy)(digest)]: (0,model_digest/* hexOf */.ZD)(digest) } };
}
/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
function isAbout(statement, subject) {
    return subjectsOf(statement, subject).length > 0;
}
/** The subjects that are exactly this artifact, under whatever names. */
function subjectsOf(statement, artifact) {
    return statement.subject.filter(({ digest }) => digest[algorithmOf(artifact)] === hexOf(artifact));
}
function readSubject(json) {
    if (!isJsonObject(json))
        throw statement_invalid('a subject is not an object');
    const { name, uri, digest } = json;
    if (!isJsonObject(digest) || Object.keys(digest).length === 0)
        throw statement_invalid('a subject has no digest');
    const entries = Object.entries(digest).map(([algorithm, hex]) => {
        if (typeof hex !== 'string')
            throw statement_invalid('a digest is not text');
        return [algorithm, hex];
    });
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof uri === 'string' ? { uri } : {}), digest: Object.fromEntries(entries) };
}
function statement_invalid(why) {
    return new Failure('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not an in-toto statement: ${why}`,
        remedy: 'Sign an in-toto Statement v1.',
    });
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __nccwpck_require__(8437);
;// CONCATENATED MODULE: ./packages/workspace/build/checksums.js


const maxBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * Reads what `sha256sum` or `sha512sum` print, one `<hex>  <name>` a line (` *` before the name for binary mode); a
 * name with a line break or backslash is written as they write it, with a backslash before the line.
 * @throws Failure `file-invalid`, naming the line; `too-large`
 */
function checksums_readChecksums(text, most) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new Failure('too-large', { blame: 'configuration', message: `The list of checksums is over ${maxBytes} bytes`, remedy: 'Sign in several steps.' });
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const all = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
    const byName = new Map(all.map((one) => [one.name, one]));
    const other = all.find(({ name, digest }) => byName.get(name)?.digest !== digest);
    if (other !== undefined)
        throw checksums_invalid(`two digests are given for ${JSON.stringify(other.name.slice(0, 200))}`);
    if (byName.size === 0)
        throw checksums_invalid('it is empty');
    if (byName.size > most)
        throw checksums_invalid(`it names more than ${most} files, which is the most that one statement may be about`);
    return [...byName.values()];
}
function readLine(line, number) {
    const [, escaped, hex = '', written = ''] = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line) ?? [];
    const digest = `${hex.length === 128 ? 'sha512' : 'sha256'}:${hex.toLowerCase()}`;
    if (!isDigest(digest))
        throw checksums_invalid(`line ${number} is not <64 or 128 hex digits>, two spaces, <name>`);
    const name = escaped === '\\' ? written.replaceAll(/\\(.)/g, (whole, letter) => ({ n: '\n', r: '\r', '\\': '\\' })[letter] ?? whole) : written;
    return { name, digest };
}
function checksums_invalid(why) {
    return new Failure('file-invalid', {
        blame: 'configuration',
        message: `The list of checksums cannot be used: ${why}`,
        remedy: 'Give what sha256sum prints: one line with digest and name for each file.',
    });
}

;// CONCATENATED MODULE: ./packages/workspace/build/find-files.js



/** Evidence lies beside the files that it is about, and is no subject itself. */
const evidence = /\.sigstore\.jsonl?$/;
/**
 * The regular files that paths and globs name (`*`, `**`, `?`, `[…]`, `{…,…}`), each once, sorted, relative to
 * `directory` when inside it. A pattern with `!` before it takes away again. Directories and files of evidence
 * (`*.sigstore.json`, `*.sigstore.jsonl`) are passed over. Where a file really lies is for whoever reads it.
 * @throws Failure `file-invalid` when a pattern finds nothing, or more than `most` are found
 */
async function find_files_findFiles(patterns, directory, most) {
    const found = new Set();
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
        const files = await matching(pattern, directory, most);
        if (files.length === 0)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds no file`, 'Check the path; it is from the root of the workspace.');
        for (const file of files)
            found.add(file);
    }
    for (const pattern of patterns.filter((one) => one.startsWith('!')))
        for (const file of await matching(pattern.slice(1), directory, Infinity))
            found.delete(file);
    if (found.size === 0)
        throw find_files_invalid('no file is left', 'Name at least one file that no pattern with ! takes away.');
    return [...found].toSorted((one, other) => (one < other ? -1 : 1));
}
async function matching(pattern, directory, most) {
    const files = [];
    for await (const entry of glob(pattern, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory() || evidence.test(entry.name))
            continue;
        if (files.length >= most)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds more than ${most} files`, `One statement has at most ${most} subjects: sign in several steps.`);
        files.push(relative(directory, resolve(directory, join(entry.parentPath, entry.name))));
    }
    return files;
}
function find_files_invalid(why, remedy) {
    return new Failure('file-invalid', { blame: 'configuration', message: `Files to sign: ${why}`, remedy });
}

;// CONCATENATED MODULE: ./packages/worlds/build/signing/signing-subjects.js







const maxListBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** The artifacts that a person names, each once; files as they are now. @throws Failure `file-invalid` | `too-large` | `input-invalid` */
async function subjectsToSign({ named, files: exact = [], paths, checksums }, surroundings) {
    const found = paths.length === 0 ? [] : await findFiles(paths, surroundings.readable[0], maxSubjects);
    const files = [];
    for (const path of new Set([...exact.map((one) => fromWorkspace(one, surroundings)), ...found])) {
        files.push({ registry: 'file', repository: path, digest: await digestOfFileInside(path, { roots: surroundings.readable, what: 'the file to sign' }) });
    }
    const listed = checksums === undefined ? [] : await listedIn(checksums, surroundings);
    const all = [...named, ...files, ...listed];
    const subjects = all.filter((subject, index) => all.findIndex((other) => isSame(other, subject)) === index);
    if (subjects.length <= maxSubjects)
        return subjects;
    throw new Failure('too-large', { blame: 'configuration', message: `There are ${subjects.length} artifacts to sign at once`, remedy: 'Sign in several steps.', expected: `at most ${maxSubjects}` });
}
/** What a statement calls an artifact: a file by its name alone, as actions/attest does; one of a list as the list does. */
function signing_subjects_nameInStatement(subject) {
    if (placeOf(subject) !== 'file')
        return formatRepository(subject);
    return subject.isNamedOnly === true ? subject.repository : basename(subject.repository);
}
/** @throws Failure `digest-mismatch` where a file is another than the one that was named */
function signing_subjects_requireSame({ repository: path, digest: expected }, found) {
    if (found === expected)
        return;
    throw new Failure('digest-mismatch', {
        blame: 'artifact',
        message: `${path} is not the file that was named: expected ${expected}, found ${found}`,
        remedy: 'Sign the file that the build made, and let nothing change it afterwards.',
        expected,
        found,
    });
}
/** The one way to write a path, so that no file is signed twice. */
function fromWorkspace(path, { readable: [directory] }) {
    return relative(directory, resolve(directory, path));
}
/** No path of a list holds two blanks and a name behind a digest. */
async function listedIn(checksums, { readable }) {
    const isList = /^\\?[0-9a-fA-F]{64,128} [ *]/.test(checksums.trimStart());
    const text = isList ? checksums : new TextDecoder().decode(await readFileInside(checksums, { roots: readable, maxBytes: maxListBytes, what: 'the list of checksums' }));
    return readChecksums(text, maxSubjects).map(({ name, digest }) => ({ registry: 'file', repository: name, digest, isNamedOnly: true }));
}
function isSame(one, other) {
    return one.digest === other.digest && formatRepository(one) === formatRepository(other);
}

;// CONCATENATED MODULE: ./packages/worlds/build/statements.js










const maxStatementBytes = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
const maxStatements = 32;
/**
 * What a person wants signed: the artifacts themselves as message signatures, a directory of statements, one predicate
 * about all artifacts with its type, or else a plain signature of each artifact as cosign 3 writes it.
 * @throws Failure `file-invalid` | `json-invalid` | `place-unsupported` | `input-invalid` | `digest-mismatch`
 */
async function whatToSign({ subjects, content, statementsPath, predicateType, predicatePath }, surroundings) {
    if (content === 'message-signature') {
        for (const subject of subjects)
            await requireNoDisguise(subject, surroundings);
        return 'the artifacts themselves';
    }
    if (statementsPath !== undefined)
        return readStatements(statementsPath, surroundings);
    if (predicateType === undefined || predicatePath === undefined)
        return subjects.map(({ digest }) => encodeStatement({ subject: [subjectOf(digest)], predicateType: plainSignatureType, predicate: {} }));
    const predicate = parseStrictJsonObject(await read(predicatePath, 'the predicate', surroundings), { what: predicatePath });
    return [encodeStatement({ subject: subjects.map((subject) => subjectOf(subject.digest, nameInStatement(subject))), predicateType, predicate })];
}
/** What a DSSE signature covers begins so (DSSE 1.0.2 §3). */
const encodedEnvelope = Buffer.from('DSSEv1 ');
/**
 * A signature over a file that is the encoding of an envelope is that envelope's signature as well: whoever wrote the file
 * could show any statement as signed by this run. So the file is looked at, the very bytes that were named.
 * @throws Failure `place-unsupported` | `input-invalid` | `file-invalid` | `digest-mismatch`
 */
async function requireNoDisguise(subject, surroundings) {
    requirePlace(subject, ['file'], 'A message signature');
    const name = JSON.stringify(subject.repository.slice(0, 200));
    if (subject.isNamedOnly === true)
        throw new Failure('input-invalid', {
            blame: 'configuration',
            message: `Refusing to sign the bare digest of ${name}: it could be that of an attestation, which would then be signed`,
            remedy: 'Name the file itself by its path, or sign a statement about its digest: content dsse-envelope.',
        });
    const { digest, start } = await digestAndStartInside(subject.repository, { roots: surroundings.readable, what: 'the file to sign' });
    requireSame(subject, digest);
    if (!encodedEnvelope.equals(start.subarray(0, encodedEnvelope.byteLength)))
        return;
    throw new Failure('file-invalid', {
        blame: 'artifact',
        message: `Refusing to sign ${name}: it is the encoding of an attestation, and a signature over it would be that attestation's`,
        remedy: 'Find out who wrote the file. If it is meant, sign a statement about it: content dsse-envelope.',
        expected: 'a file that does not begin with "DSSEv1 "',
        found: 'DSSEv1',
    });
}
/** The statements (*.json) in a directory that a scan has written. Nothing in them is trusted here. @throws Failure `file-invalid` */
async function readStatements(directory, surroundings) {
    const names = (await namesIn(resolve(surroundings.workspace, directory))).filter((name) => name.endsWith('.json')).toSorted();
    if (names.length === 0 || names.length > maxStatements)
        throw statements_invalid(directory, `expected 1 to ${maxStatements} .json files, found ${names.length}`);
    return Promise.all(names.map((name) => read(join(directory, name), 'a statement', surroundings)));
}
function read(path, what, { readable }) {
    return readFileInside(path, { roots: readable, maxBytes: maxStatementBytes, what });
}
async function namesIn(directory) {
    try {
        return await readdir(directory);
    }
    catch (cause) {
        const isAbsent = isNativeError(cause) && 'code' in cause && cause.code === 'ENOENT';
        const why = isNativeError(cause) ? cause.message : 'it cannot be read';
        throw statements_invalid(directory, isAbsent ? 'there is no such directory' : why, cause);
    }
}
function statements_invalid(directory, why, cause) {
    return new Failure('file-invalid', {
        blame: 'configuration',
        message: `statements-path ${directory}: ${why}`,
        remedy: 'Give the directory that scan wrote: its output statements-path, or the artifact downloaded from its job.',
        cause,
    });
}
/** The end of a predicate type as a file name: `https://in-toto.io/attestation/vulns/v0.2` becomes `vulns-v0.2.json`. */
function statementFileName(predicateType) {
    return `${nameOf(predicateType)}.json`;
}
/** As {@link statementFileName}, for the bundle of the statement that was signed as number `index`, from 0. */
function statements_bundleFileName(predicateType, index) {
    return `${nameOf(predicateType)}-${index + 1}.sigstore.json`;
}
function nameOf(predicateType) {
    return predicateType.split('/').slice(-2).join('-').replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 120);
}

;// CONCATENATED MODULE: ./packages/action/build/statement-files.js

/** Unsigned statements of a scan, one file each. @returns the directory, for `sign` */
function writeStatements(files, statements) {
    const directory = files.inside('statements');
    for (const { predicateType, bytes } of statements)
        directory.write(statementFileName(predicateType), bytes);
    return directory.path;
}
/** Signed bundles, one file each. @returns their paths */
function writeBundles(files, signed) {
    return signed.map(({ predicateType, bundle }, index) => files.write(bundleFileName(predicateType, index), bundle));
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./packages/core/build/predicates/predicate-types.js
/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    provenance02: 'https://slsa.dev/provenance/v0.2',
    vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    verificationSummary02: 'https://slsa.dev/verification_summary/v0.2',
    npmPublish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    gitHubRelease: 'https://in-toto.io/attestation/release/v0.2',
    gitHubRelease01: 'https://in-toto.io/attestation/release/v0.1',
    decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
    approval: 'https://portcullis.dev/attestation/approval/v0.1',
    promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
};

// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var fields = __nccwpck_require__(3756);
;// CONCATENATED MODULE: ./packages/core/build/predicates/vulnerabilities.js


const mostFindings = 200_000;
/**
 * The predicate of a scan: in-toto vulns v0.2 (spec/predicates/vulns_02.md). The standard has no place for how much
 * was looked at, and a list of findings proves nothing without it: it stands in `portcullis_inventory`. Each result
 * carries one annotation with the rating, the package and its fixed versions.
 */
function vulnerabilitiesPredicate(report) {
    const { scanner, database, platforms, packages, findings, notAssessed } = report;
    return {
        scanner: {
            uri: scanner.uri,
            version: scanner.version,
            db: { uri: database.uri, lastUpdate: database.lastUpdate.toISOString() },
            result: findings.map(resultOf),
        },
        metadata: { scanStartedOn: report.startedAt.toISOString(), scanFinishedOn: report.finishedAt.toISOString() },
        portcullis_inventory: {
            packages: packages.length,
            platforms: [...platforms],
            records: database.records,
            notAssessed: notAssessed.map(({ what, why }) => ({ what, why })),
        },
    };
}
/** Reads a verified scan. One without inventory is refused: it does not say how much it covers. @throws Failure `statement-invalid` */
function parseVulnerabilities(predicate) {
    const fields = new Fields(predicate, 'scan');
    const scanner = fields.fields('scanner');
    const database = scanner.fields('db');
    const inventory = fields.fields('portcullis_inventory');
    return {
        scanner: { uri: scanner.text('uri'), version: scanner.optionalText('version') ?? '' },
        database: { uri: database.optionalText('uri') ?? '', lastUpdate: database.time('lastUpdate'), records: inventory.count('records') },
        platforms: inventory.texts('platforms'),
        packages: inventory.count('packages'),
        findings: scanner.lists('result', mostFindings).map(findingOf),
        notAssessed: inventory.lists('notAssessed', mostFindings).map((entry) => ({ what: entry.text('what'), why: entry.text('why') })),
        finishedAt: fields.fields('metadata').time('scanFinishedOn'),
    };
}
function resultOf(finding) {
    const { id, aliases, severity, score, package: found, fixedIn, summary, url } = finding;
    const { purl, name, version, ecosystem, location } = found;
    return {
        id,
        severity: [{ method: score?.method ?? 'rating', score: score === undefined ? severity : String(score.value) }],
        annotations: [
            {
                rating: severity,
                aliases: [...aliases],
                package: { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) },
                fixedIn: [...fixedIn],
                summary,
                ...(score === undefined ? {} : { vector: score.vector }),
                ...(url === undefined ? {} : { url }),
            },
        ],
    };
}
function findingOf(result) {
    const [annotation] = result.lists('annotations', 1);
    if (annotation === undefined)
        throw result.unexpected('annotations', 'one annotation', 'none');
    const severity = annotation.oneOf('rating', severities);
    const vector = annotation.optionalText('vector');
    const url = annotation.optionalText('url');
    const found = annotation.fields('package');
    const location = found.optionalText('location');
    return {
        id: result.text('id'),
        aliases: annotation.texts('aliases'),
        severity,
        ...(vector === undefined ? {} : { score: scoreOf(result, vector) }),
        package: {
            purl: found.text('purl'),
            name: found.text('name'),
            version: found.text('version'),
            ecosystem: found.text('ecosystem'),
            ...(location === undefined ? {} : { location }),
        },
        fixedIn: annotation.texts('fixedIn'),
        summary: annotation.text('summary'),
        ...(url === undefined ? {} : { url }),
    };
}
function scoreOf(result, vector) {
    const [score] = result.lists('severity');
    if (score === undefined)
        throw result.unexpected('severity', 'a score beside the vector', 'none');
    const text = score.text('score');
    // An empty text would be a nought, and 0x9 a nine.
    const value = /^[0-9.]+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 10))
        throw score.unexpected('score', 'a number from 0 to 10', text);
    return { method: score.text('method'), vector, value };
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/request.js

/** Puts the parts that every outcome shares around `ending`. */
function outcomeOf(action, subject, clock, startedAt) {
    return (ending) => ({
        action,
        subject: { name: (0,model_reference/* formatRepository */.Sh)(subject), digest: subject.digest },
        reasons: [],
        startedAt,
        finishedAt: clock.now(),
        ...ending,
    });
}
/** The code of the first reason, or `fallback`: what the whole run is labelled with. */
function leadingCode(reasons, fallback) {
    return reasons[0]?.code ?? fallback;
}
/** Several digests for a message, the first few in full. */
function listed(digests) {
    const shown = digests.slice(0, 5).join(', ');
    return digests.length > 5 ? `${shown} and ${digests.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/scan.js







/**
 * Looks what is inside `subject` and what is known against it. Its outcome says that the scan is complete, not that
 * the artifact is good: that is for the gate to say, and only once somebody the policy trusts has signed the scan.
 */
async function scan({ subject }, world) {
    const finish = outcomeOf('scan', subject, world.clock, world.clock.now());
    const { report, sbom } = await world.scanner.scan(subject);
    const name = (0,model_reference/* formatRepository */.Sh)(subject);
    const predicates = [
        [predicateTypes.vulnerabilities, vulnerabilitiesPredicate(report)],
        [predicateTypes.cyclonedx, sbom],
    ];
    const statements = predicates.map(([predicateType, predicate]) => ({
        predicateType,
        bytes: statement_encodeStatement(statementAbout(subject.digest, name, predicateType, predicate)),
    }));
    const found = `${(0,counted/* counted */.h)(report.findings.length, 'finding')} in ${(0,counted/* counted */.h)(report.packages.length, 'package')}`;
    const outcome = finish({
        decision: 'allow',
        reasonCode: 'scanned',
        sentence: `${found}, held against ${report.database.records} advisories.`,
        counts: (0,finding/* countBySeverity */.O)(report.findings),
    });
    return { ...outcome, report, sbom, statements };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/challenge.js
const longestHeader = 8 * 1024;
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/;
/**
 * Reads every challenge of a header, however several headers were joined. Total: what makes no sense is passed over,
 * and a name given twice keeps its first value. Linear in the length of the header.
 */
function parseChallenges(header) {
    const scanner = new Scanner(header.slice(0, longestHeader));
    const challenges = [];
    while (!scanner.atEnd) {
        scanner.blanks();
        const name = scanner.token().toLowerCase();
        scanner.blanks();
        if (name === '')
            scanner.skip();
        else if (scanner.take('=')) {
            scanner.blanks();
            const value = scanner.take('"') ? scanner.quoted() : scanner.token();
            const parameters = challenges.at(-1)?.parameters;
            if (parameters?.has(name) === false)
                parameters.set(name, value);
        }
        else
            challenges.push({ scheme: name, parameters: new Map() });
    }
    return challenges;
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get atEnd() {
        return this.#at >= this.#text.length;
    }
    token() {
        const start = this.#at;
        while (!this.atEnd && tokenCharacter.test(this.#text.charAt(this.#at)))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The rest of a quoted string, its escapes undone; one without an end goes to the end. */
    quoted() {
        const characters = [];
        while (!this.atEnd && !this.take('"')) {
            this.take('\\');
            characters.push(this.#text.charAt(this.#at));
            this.skip();
        }
        return characters.join('');
    }
    take(character) {
        if (this.#text.charAt(this.#at) !== character)
            return false;
        this.skip();
        return true;
    }
    blanks() {
        while (this.take(' ') || this.take('\t'))
            continue;
    }
    skip() {
        this.#at += 1;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credentials.js
const anonymous = () => Promise.resolve(undefined);
/** A user name and password for the registries that the user named, and for no other. */
function givenCredentials(username, password, registries) {
    return (registry) => Promise.resolve(registries.includes(registry) ? { kind: 'password', username, password } : undefined);
}
/** The first source that knows the registry. */
function firstOf(sources) {
    return async (registry, wish) => {
        for (const source of sources) {
            const found = await source(registry, wish);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** What `source` finds, with the word for where it came from. */
function labelled(kind, source) {
    return async (registry, wish) => {
        const found = await source(registry, wish);
        return found === undefined ? undefined : { ...found, source: kind };
    };
}
/** A credential is not used in its last moments: what is asked for with it has to arrive, too. */
const marginMilliseconds = 60_000;
function endsSoon(credential, now) {
    return credential?.expires !== undefined && credential.expires.getTime() - marginMilliseconds <= now.getTime();
}
/** The value of an Authorization header for HTTP Basic (RFC 7617). */
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/scope.js
function pull(repository) {
    return { repository, access: 'pull' };
}
function push(repository) {
    return { repository, access: 'pull,push' };
}
/** The repository whose credential serves for a request that needs `scopes`: the first, which is where a mount goes to; empty when there is none. */
function leadingRepository(scopes) {
    return scopes[0]?.repository ?? '';
}
/** As token servers read it: `repository:team/app:pull`. */
function formatScope({ repository, access }) {
    return `repository:${repository}:${access}`;
}
/** Whether a token for `granted` serves for `wanted`. */
function covers(granted, wanted) {
    return wanted.every(({ repository, access }) => granted.some((scope) => scope.repository === repository && (scope.access === 'pull,push' || access === 'pull')));
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credential-keeper.js


/** The credentials for one registry, found once for each repository, and again when they end or are refused. */
class CredentialKeeper {
    #name;
    #options;
    #kept = new Map();
    #refused = new Set();
    constructor(name, options) {
        this.#name = name;
        this.#options = options;
    }
    /** The credential for a request that needs `scopes`: that of the first repository, which is where a mount goes to. */
    async for(scopes) {
        const key = leadingRepository(scopes);
        const kept = this.#kept.get(key);
        if (kept !== undefined) {
            const credential = await kept.credential;
            if (!endsSoon(credential, this.#options.clock.now())) {
                kept.old = true;
                return credential;
            }
            if (this.#kept.get(key) === kept)
                this.#kept.delete(key);
            return await this.for(scopes);
        }
        return await this.#ask(key, scopes);
    }
    /** Forgets what was found for `scopes`. Whether a source, asked again, could know better. */
    refused(scopes) {
        const key = leadingRepository(scopes);
        const kept = this.#kept.get(key);
        if (kept?.old !== true)
            return false;
        this.#kept.delete(key);
        this.#refused.add(key);
        return true;
    }
    async #ask(key, scopes) {
        const repository = scopes[0]?.repository;
        const again = this.#refused.delete(key);
        const credential = this.#options.credentials(this.#name, { again, ...(repository === undefined ? {} : { repository }) }).then((found) => {
            if (found !== undefined)
                this.#options.onSecret(found.kind === 'password' ? found.password : found.token);
            return found;
        });
        const kept = { credential, old: false };
        this.#kept.set(key, kept);
        try {
            return await credential;
        }
        catch (error) {
            if (this.#kept.get(key) === kept)
                this.#kept.delete(key);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credentials-used.js
/** Which credentials were shown to which registry in a run. */
class CredentialsUsed {
    #uses = new Map();
    /** What each registry was shown last: of thousands of requests almost all show the same. */
    #last = new Map();
    /** `credential` was shown to `registry`; `undefined`: nothing was. */
    add(registry, credential) {
        if (this.#last.has(registry) && this.#last.get(registry) === credential)
            return;
        this.#last.set(registry, credential);
        const use = useOf(registry, credential);
        this.#uses.set(JSON.stringify([use.registry, use.kind, use.subject]), use);
    }
    /** One for each registry, kind and subject; a registry that was shown any is not called anonymous. */
    list() {
        const uses = [...this.#uses.values()];
        return uses.filter(({ registry, kind }) => kind !== 'anonymous' || !uses.some((other) => other.registry === registry && other.kind !== 'anonymous'));
    }
}
function useOf(registry, credential) {
    if (credential === undefined)
        return { registry, kind: 'anonymous' };
    const subject = credentials_used_subjectOf(credential);
    return {
        registry,
        kind: credential.source ?? 'input',
        ...(subject === undefined ? {} : { subject }),
        ...(credential.expires === undefined ? {} : { expires: credential.expires }),
    };
}
/** Whom a credential stands for. Beside an empty password, or the word that means one, the secret stands where the user name should. */
function credentials_used_subjectOf(credential) {
    if (credential.subject !== undefined)
        return credential.subject;
    if (credential.kind !== 'password' || ['', 'x-oauth-basic'].includes(credential.password))
        return undefined;
    return credential.username;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/refused-credential.js


const another = 'or give another: registry-username and registry-password, or docker login before this step.';
/** Where a credential of a kind comes from, when it does not say so itself. */
const origins = {
    input: 'registry-username and registry-password',
    'docker-config': 'the docker configuration',
    'podman-auth-file': "podman's file of credentials",
    'workflow-token': 'github-token',
    aws: 'registry-login (aws)',
    google: 'registry-login (google)',
    azure: 'registry-login (azure)',
    jfrog: 'registry-login (jfrog)',
    anonymous: 'nowhere',
};
/** What to do about a credential that is not believed. */
const remedies = {
    input: () => 'Correct registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD).',
    'docker-config': (registry) => `Log in again with docker login ${registry}, ${another}`,
    'podman-auth-file': (registry) => `Log in again with podman login ${registry}, ${another}`,
    'workflow-token': () => `Give the job the permission packages: read (packages: write to push) and this repository access to the package, ${another}`,
    aws: () => 'Check the role and the region of registry-login, and what the role may do.',
    google: () => 'Check the provider and the service account of registry-login, and what the account may do.',
    azure: () => 'Check the client of registry-login, and its roles at the registry.',
    jfrog: () => 'Check the provider of registry-login, and what its identity mapping may do.',
    anonymous: () => '',
};
/**
 * Adds to a refusal by `registry` or its token server what was shown there: whose credential, from where, never a secret.
 * Whatever else `error` is stays as it is.
 */
function tellShown(error, registry, credential) {
    if (!(error instanceof build_failure/* Failure */.H) || error.code !== 'registry-denied')
        return error;
    const { blame, message, expected, found } = error;
    return new build_failure/* Failure */.H('registry-denied', {
        blame,
        message: `${message}; ${shownAs(registry, credential)}`,
        remedy: remedyFor(error, registry, credential),
        cause: error,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
    });
}
function shownAs(registry, credential) {
    if (credential === undefined)
        return `no credential was shown: none that serves is known here for ${registry}`;
    const subject = credentials_used_subjectOf(credential);
    const what = credential.kind === 'password' ? 'the password' : 'the identity token';
    const whose = subject === undefined ? '' : ` of ${JSON.stringify(subject.slice(0, 200))}`;
    const end = credential.expires === undefined ? '' : `, which ends at ${credential.expires.toISOString()}`;
    return `it was shown ${what}${whose} from ${credential.from ?? origins[credential.source ?? 'input']}${end}`;
}
function remedyFor({ found, remedy }, registry, credential) {
    if (credential === undefined)
        return remedy;
    if (found?.startsWith('HTTP 401') === true)
        return `${remedies[credential.source ?? 'input'](registry)} If it is good, what it stands for lacks the right to do this.`;
    return `Give ${credentials_used_subjectOf(credential) === undefined ? 'this credential' : 'this user'} the right to do this at ${registry}, ${another}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/secret-text.js
var secret_text = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./packages/registry/build/http/retry.js

const defaultRetryRules = {
    attempts: 6,
    baseMilliseconds: 500,
    capMilliseconds: 60_000,
    budgetMilliseconds: 600_000,
};
/** From here on a Retry-After is a wait; under it, it is no more than a retry. */
const askedMilliseconds = 1_000;
/** How work is tried again by rules that may be left out. */
function retryingBy({ retry = defaultRetryRules, chance, pause, budget, onWait }) {
    return { rules: retry, chance, pause, onWait, ...(budget === undefined ? {} : { budget }) };
}
/** Something that may go well when tried again; `failure` is what it is when it never does. */
class Transient extends Error {
    failure;
    /** What the server asked to wait. */
    waitMilliseconds;
    constructor(failure, waitMilliseconds) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.waitMilliseconds = waitMilliseconds;
    }
}
/** What is left of the tries for one piece of work. */
class Tries {
    #retrying;
    #host;
    #registry;
    #failed = 0;
    #waited = 0;
    /** `host` is whose budget the repeated requests are of, `registry` whose the waits are: it may send to as many hosts for tokens as it likes. */
    constructor(retrying, host, registry = host) {
        this.#retrying = retrying;
        this.#host = host;
        this.#registry = registry;
    }
    /**
     * Waits before the next try: exponential steps with full jitter, or what the server asked.
     * @throws `error` itself when it is not Transient, its Failure when no try is left
     */
    async after(error) {
        if (!(error instanceof Transient))
            throw error;
        const { rules, chance, pause, budget, onWait } = this.#retrying;
        this.#failed += 1;
        const wait = error.waitMilliseconds ?? jittered(this.#failed, rules, chance);
        if (this.#failed >= rules.attempts || this.#waited + wait > rules.budgetMilliseconds)
            throw error.failure;
        const isAsked = (error.waitMilliseconds ?? 0) >= askedMilliseconds;
        if (!isAsked && budget?.take(this.#host) === false)
            throw spent(error.failure, this.#host);
        if (isAsked && budget?.wait(this.#registry, wait) === false)
            throw tooPatient(error.failure, this.#registry);
        this.#waited += wait;
        onWait?.({ host: this.#host, code: error.failure.code, milliseconds: wait });
        await pause(wait);
    }
}
/**
 * Tries `attempt` again while it throws {@link Transient}.
 * @throws Failure of the last try, or whatever else `attempt` throws at once
 */
async function retrying(attempt, how, host, registry = host) {
    const tries = new Tries(how, host, registry);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            await tries.after(error);
        }
    }
}
/** Gives another writer, or a registry, time to finish: longer with each round, from 1, and by chance, so that two writers part. */
async function pauseBetween(round, { rules, chance, pause }) {
    await pause(Math.floor(chance() * rules.baseMilliseconds * round));
}
function jittered(tries, rules, chance) {
    return Math.floor(chance() * Math.min(rules.capMilliseconds, rules.baseMilliseconds * 2 ** (tries - 1)));
}
/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^[0-9]{1,9}$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The run has waited for this host as long as it may. */
function tooPatient(failure, host) {
    return new build_failure/* Failure */.H('rate-limited', {
        blame: 'service',
        message: `${failure.message}; not waited for, since this run has waited for ${host} too long already whenever it asked for that`,
        remedy: 'Run the job again later: what was copied is not copied twice. If it ends so again, log in to have a higher limit, or ask the operator of the registry.',
        cause: failure,
        ...(failure.found === undefined ? {} : { found: failure.found }),
    });
}
/** Says why a request was not repeated. */
function spent(failure, host) {
    const { code, blame, message, remedy, expected, found } = failure;
    return new build_failure/* Failure */.H(code, {
        blame,
        message: `${message}; not tried again, since too many requests to ${host} had to be repeated already`,
        remedy,
        cause: failure,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/shown-secrets.js




/** Of a secret that was cut where a message cuts what it quotes, so much at least. */
const leastCut = 8;
/** What was shown to a registry and its token server: however they repeat it, people and logs do not see it. */
class ShownSecrets {
    #texts = new Set();
    add(...secrets) {
        for (const text of secrets.flatMap(secret_text/* writtenForms */.xb))
            if (text.length >= secret_text/* shortestSecret */.bs)
                this.#texts.add(text);
    }
    addCredential(credential) {
        if (credential.kind === 'password')
            this.add(credential.password, basicAuthorization(credential.username, credential.password).replace(/^Basic /, ''));
        else
            this.add(credential.token);
    }
    /** `text` without any of them. */
    strikeOut(text) {
        return [...this.#texts].reduce(withoutCut, (0,secret_text/* strikeOut */.HZ)(text, this.#texts));
    }
    /** What was thrown, with words that have none of them: whatever of an answer, or of its head, a message quotes. */
    strikeOutOf(error) {
        if (error instanceof Transient)
            return new Transient(this.#without(error.failure), error.waitMilliseconds);
        return error instanceof build_failure/* Failure */.H ? this.#without(error) : error;
    }
    #without(failure) {
        const { code, blame, message, remedy, expected, found, cause } = failure;
        const struck = (text) => this.strikeOut(text);
        const inner = this.strikeOutOf(cause);
        if (inner === cause && [message, remedy, expected ?? '', found ?? ''].every((text) => struck(text) === text))
            return failure;
        return new build_failure/* Failure */.H(code, {
            blame,
            message: struck(message),
            remedy: struck(remedy),
            cause: inner,
            ...(expected === undefined ? {} : { expected: struck(expected) }),
            ...(found === undefined ? {} : { found: struck(found) }),
        });
    }
}
/** Without the beginning of a secret where `text`, or what is quoted in it, ends before the secret does. */
function withoutCut(text, secret) {
    // Of a run through many repositories there are as many tokens, and hardly a text has the beginning of one.
    if (!text.includes(secret.slice(0, leastCut)))
        return text;
    let rest = text;
    for (let length = Math.min(secret.length - 1, text.length); length >= leastCut; length -= 1) {
        const beginning = secret.slice(0, length);
        if (rest.endsWith(beginning))
            rest = `${rest.slice(0, -length)}***`;
        rest = rest.replaceAll(`${beginning}"`, '***"');
    }
    return rest;
}

;// CONCATENATED MODULE: ./packages/registry/build/failures.js

const safeToRepeat = 'Run the job again: what was copied is not copied twice.';
function unavailable(where, why, cause) {
    return new build_failure/* Failure */.H('registry-unavailable', {
        blame: 'service',
        message: `${where} does not answer: ${why}`,
        remedy: safeToRepeat,
        found: why,
        cause,
    });
}
/** A name that stands for no address: of the registry, or of the proxy before it. */
function hostUnknown(where, name, cause) {
    const why = `no address is known for ${name} (ENOTFOUND)`;
    return new build_failure/* Failure */.H('registry-unavailable', {
        blame: 'service',
        message: `${where} does not answer: ${why}`,
        remedy: 'Check the name for a slip, and whether it can be looked up from here; else run the job again: what was copied is not copied twice.',
        found: why,
        cause,
    });
}
/** TLS works, and the certificate leads to no authority that is trusted. */
function certificateUntrusted(where, why, cause) {
    return new build_failure/* Failure */.H('certificate-untrusted', {
        blame: 'configuration',
        message: `The certificate of ${where} is by nobody who is trusted here: ${why}`,
        remedy: 'If this registry has a certificate of your own authority, name the PEM file of that authority: registry-ca (--registry-ca).',
        found: why,
        cause,
    });
}
function timedOut(where, why) {
    return new build_failure/* Failure */.H('timed-out', { blame: 'service', message: `${where}: ${why}`, remedy: safeToRepeat, found: why });
}
/** The registry breaks the distribution specification. */
function protocolError(where, why, cause) {
    return new build_failure/* Failure */.H('registry-protocol', {
        blame: 'service',
        message: `${where} answers against the distribution specification: ${why}`,
        remedy: 'Tell the operator of the registry.',
        found: why,
        cause,
    });
}
/** A registry points to a place where no request may go. */
function redirectRefused(from, to, why) {
    return new build_failure/* Failure */.H('redirect-refused', {
        blame: 'service',
        message: `${from} points to ${to}, which is refused: ${why}`,
        remedy: 'Name the host yourself if you trust it, or ask the operator of the registry.',
        found: to,
    });
}
function tooLarge(what, limit) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} bytes`,
        remedy: 'Make it smaller.',
        expected: `at most ${limit} bytes`,
    });
}
function digestMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this artifact; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function failures_manifestInvalid(what, why) {
    return new build_failure/* Failure */.H('manifest-invalid', {
        blame: 'artifact',
        message: `${what} is no manifest that can be relied on: ${why}`,
        remedy: 'Build and push the artifact again with a current tool.',
        found: why,
    });
}
/** Content has another size than its descriptor says; it is not read to find out more. */
function sizeMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('size-mismatch', {
        blame: 'artifact',
        message: `${what}: expected ${expected} bytes, found ${found}`,
        remedy: 'Do not use this artifact; build and push it again, or ask the operator of the registry how it came to differ.',
        expected: `${expected} bytes`,
        found: `${found} bytes`,
    });
}
/** What a page to log in at, a proxy, or any host that is no registry answers. */
function webPage(where) {
    return new build_failure/* Failure */.H('media-type-mismatch', {
        blame: 'service',
        message: `${where} is a web page: expected the media type of a manifest, found "text/html"`,
        remedy: 'Check that the host is a registry, and that no proxy and no page to log in at answers in its place.',
        expected: 'the media type of a manifest',
        found: 'text/html',
    });
}
function mediaTypeMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('media-type-mismatch', {
        blame: 'artifact',
        message: `${what} can be read in two ways: expected ${expected}, found ${found}`,
        remedy: 'Build and push the artifact again with a current tool.',
        expected,
        found,
    });
}
/** What an unwanted status means, for a request told as `GET host/path`. `detail` is what the body said. */
function statusFailure(request, status, detail) {
    const { code, blame, remedy } = meaningOf(status);
    const found = `HTTP ${status}${detail === '' ? '' : ` (${detail})`}`;
    return new build_failure/* Failure */.H(code, { blame, message: `${request}: found ${found}`, remedy, found });
}
function meaningOf(status) {
    if (status === 401 || status === 403)
        return {
            code: 'registry-denied',
            blame: 'configuration',
            remedy: 'Give credentials that may do this: registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD), or docker login before this step.',
        };
    if (status === 404)
        return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' };
    if (status === 413)
        return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' };
    if (status === 429)
        return { code: 'rate-limited', blame: 'service', remedy: 'Wait, or log in to have a higher limit; it is safe to run again.' };
    if (status === 408 || status >= 500)
        return { code: 'registry-unavailable', blame: 'service', remedy: safeToRepeat };
    return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/known-registries.js
const dockerHubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Token servers that are known to belong to a registry on another host. */
const tokenServers = {
    'registry-1.docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
    'nvcr.io': 'authn.nvidia.com',
    'docker.elastic.co': 'docker-auth.elastic.co',
};
/** Docker Hub goes by several names. */
function isDockerHub(host) {
    return dockerHubHosts.has(host);
}
/** The host that answers for a registry's name. */
function apiHostOf(registry) {
    return isDockerHub(registry) ? 'registry-1.docker.io' : registry;
}
/** The foreign token server that may be shown the credentials for a registry, if one is known. */
function knownTokenServer(apiHost) {
    return tokenServers[apiHost];
}

;// CONCATENATED MODULE: ./packages/registry/build/access/token.js






const maxAnswerBytes = 64 * 1024;
const defaultSeconds = 60;
/** How token servers that know OAuth2 alone answer a GET. */
const onlyByPost = new Set([404, 405]);
/** A token is not used in its last moments: the request has to arrive, too. */
const token_marginMilliseconds = 10_000;
/**
 * Checks where a challenge sends us: TLS, or the very registry on plain HTTP; no credentials in the address.
 * @throws Failure `registry-protocol` | `redirect-refused`
 */
function tokenService(registry, origin, realm, service) {
    if (!URL.canParse(realm))
        throw protocolError(registry, `realm ${JSON.stringify(realm.slice(0, 100))} is no address`);
    const url = new URL(realm);
    if (url.protocol !== 'https:' && url.origin !== origin)
        throw redirectRefused(registry, url.host, 'tokens are asked for over TLS only');
    if (url.username !== '' || url.password !== '')
        throw redirectRefused(registry, url.host, 'the realm carries credentials');
    return { registry, realm: url, service };
}
/**
 * Whether the user's credentials for the registry may be shown to its token server: it is the registry itself, a
 * pair that is known, or the host that the user named for it.
 */
function mayShowCredentials({ registry, realm }, origin, named) {
    if (realm.origin === origin)
        return true;
    return realm.protocol === 'https:' && realm.host === (named ?? knownTokenServer(registry));
}
/** Tokens of one registry, kept until shortly before they expire; one that allows more serves for less. */
class TokenCache {
    #transport;
    #clock;
    #onSecret;
    #kept = [];
    /** `onSecret` sees each token before its first use. */
    constructor(transport, clock, onSecret) {
        this.#transport = transport;
        this.#clock = clock;
        this.#onSecret = onSecret;
    }
    /** A token for `scopes`, asked for once however many wait for it. @throws Failure `registry-denied` | `registry-*` */
    async token(from, scopes, credential) {
        for (const kept of this.#kept) {
            if (!covers(kept.scopes, scopes))
                continue;
            const token = await kept.token;
            if (token.expires > this.#clock.now())
                return token.text;
            this.forget(kept.scopes);
        }
        const asked = this.#ask(from, scopes, credential);
        const kept = { scopes, token: asked };
        this.#kept.push(kept);
        try {
            return (await asked).text;
        }
        catch (error) {
            this.#kept = this.#kept.filter((other) => other !== kept);
            throw error;
        }
    }
    /** Drops every token that served for `scopes`: the registry refused it. */
    forget(scopes) {
        this.#kept = this.#kept.filter((kept) => !covers(kept.scopes, scopes));
    }
    async #ask(from, scopes, credential) {
        const token = await this.#fetch(from, scopes, credential);
        this.#onSecret(token.text);
        return token;
    }
    async #fetch(from, scopes, credential) {
        const read = async (response) => await readToken(response, this.#clock.now());
        if (credential === undefined)
            return await this.#transport.send(tokenRequest(from, scopes, undefined), read);
        if (credential.kind === 'identity-token')
            return await this.#transport.send(postRequest(from, scopes, { grant_type: 'refresh_token', refresh_token: credential.token }), read);
        const found = await this.#transport.send(tokenRequest(from, scopes, credential), async (response) => {
            if (!onlyByPost.has(response.status))
                return await read(response);
            response.discard();
            return undefined;
        });
        const { username, password } = credential;
        return found ?? (await this.#transport.send(postRequest(from, scopes, { grant_type: 'password', username, password }), read));
    }
}
function tokenRequest({ registry, realm, service }, scopes, credential) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', formatScope(scope));
    const authorization = credential?.kind === 'password' ? basicAuthorization(credential.username, credential.password) : undefined;
    return { kind: 'token', method: 'GET', url, authorization, namedHost: registry };
}
/** OAuth2 as the distribution project specifies it: a form by POST. */
function postRequest({ registry, realm, service }, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: 'portcullis' });
    if (service !== undefined)
        form.set('service', service);
    form.set('scope', scopes.map(formatScope).join(' '));
    return {
        kind: 'token',
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        namedHost: registry,
    };
}
async function readToken(response, now) {
    const where = response.url.host;
    if (response.status !== 200) {
        response.discard();
        throw statusFailure(`A token from ${where}`, response.status, '');
    }
    const answer = (0,strict_json/* parseStrictJsonObject */.Qp)(await response.bytes(maxAnswerBytes, `the token of ${where}`), { what: `the token of ${where}` });
    const text = answer['token'] ?? answer['access_token'];
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw protocolError(where, 'its answer holds no token');
    const seconds = typeof answer['expires_in'] === 'number' && answer['expires_in'] > 0 ? answer['expires_in'] : defaultSeconds;
    const lifetime = Math.min(seconds, 86_400) * 1000;
    return { text, expires: new Date(now.getTime() + lifetime - Math.min(token_marginMilliseconds, lifetime / 2)) };
}
/** Adds to a refusal why the credentials were not shown. */
function withheld(refusal, { registry, realm }) {
    return new build_failure/* Failure */.H('registry-denied', {
        blame: 'configuration',
        message: `${refusal.message}; the credentials for ${registry} were not shown to its token server ${realm.host}, which is another host`,
        remedy: `If ${realm.host} belongs to ${registry}, say so with registry-token-server (--registry-token-server): ${registry}=${realm.host}.`,
        cause: refusal,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/authorizer.js








/** Makes the Authorization header for requests to one registry, by what the registry asked for. */
class Authorizer {
    #registry;
    /** The name that credentials are kept under. */
    #name;
    #options;
    #tokens;
    #scheme;
    /** What was shown last for each repository. */
    #shown = new Map();
    #credentials;
    #secrets = new ShownSecrets();
    constructor(registry, name, options) {
        this.#registry = registry;
        this.#name = name;
        this.#options = options;
        this.#tokens = new TokenCache(options.transport, options.clock, (secret) => {
            this.#secrets.add(secret);
            options.onSecret(secret);
        });
        this.#credentials = new CredentialKeeper(name, options);
    }
    /** The header for a request that needs `scopes`. The first call asks the registry what it wants (`GET /v2/`). */
    async header(scopes) {
        const scheme = await this.#known();
        switch (scheme.kind) {
            case 'none':
                this.#show(scopes, undefined);
                return undefined;
            case 'basic':
                return await this.#basic(scopes);
            case 'bearer':
                return `Bearer ${await this.#token(scheme.service, scopes)}`;
        }
    }
    /** Learns from a 401: its challenge is the newer word, and the token that was used is spent. */
    refused(challenge, scopes) {
        this.#tokens.forget(scopes);
        this.#credentials.refused(scopes);
        if (challenge !== undefined)
            this.#scheme = Promise.resolve(this.#read(challenge));
    }
    /** A refusal of a request with `scopes`, with what was shown to the registry; anything else as it is. */
    told(error, scopes) {
        return tellShown(error, this.#name, this.#shown.get(leadingRepository(scopes)));
    }
    /** Words of the registry, without what it was shown. */
    strikeOut(text) {
        return this.#secrets.strikeOut(text);
    }
    /** What was thrown, without what the registry was shown. */
    strikeOutOf(error) {
        return this.#secrets.strikeOutOf(error);
    }
    #show(scopes, credential) {
        if (credential !== undefined)
            this.#secrets.addCredential(credential);
        this.#shown.set(leadingRepository(scopes), credential);
        this.#options.used?.add(this.#name, credential);
    }
    /** The scheme, found out once; a registry that did not answer is asked again by the next request. */
    async #known() {
        const asked = (this.#scheme ??= this.#ping());
        try {
            return await asked;
        }
        catch (error) {
            if (this.#scheme === asked)
                this.#scheme = undefined;
            throw error;
        }
    }
    async #ping() {
        const origin = this.#options.transport.originOf(this.#registry);
        return await this.#options.transport.send({ kind: 'ping', method: 'GET', url: new URL('/v2/', origin), namedHost: this.#registry }, (response) => {
            response.discard();
            const challenge = response.status === 401 ? response.header('www-authenticate') : undefined;
            return Promise.resolve(challenge === undefined ? { kind: 'none' } : this.#read(challenge));
        });
    }
    #read(header) {
        const challenges = parseChallenges(header);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        const realm = bearer?.parameters.get('realm');
        if (bearer !== undefined && realm !== undefined) {
            const origin = this.#options.transport.originOf(this.#registry);
            return { kind: 'bearer', service: tokenService(this.#registry, origin, realm, bearer.parameters.get('service')) };
        }
        return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'none' };
    }
    async #basic(scopes) {
        const credential = await this.#credentials.for(scopes);
        const shown = credential?.kind === 'password' ? credential : undefined;
        this.#show(scopes, shown);
        return shown === undefined ? undefined : basicAuthorization(shown.username, shown.password);
    }
    async #token(service, scopes) {
        const credential = await this.#credentials.for(scopes);
        const origin = this.#options.transport.originOf(this.#registry);
        const mayShow = credential === undefined || mayShowCredentials(service, origin, this.#options.tokenServers[this.#name]);
        try {
            return await this.#tokenFor(service, scopes, mayShow ? credential : undefined);
        }
        catch (error) {
            if (!isDenied(error))
                throw error;
            throw mayShow ? this.told(error, scopes) : withheld(error, service);
        }
    }
    /** A credential that was good a while ago may be over: where it came from, there may be a newer one. */
    async #tokenFor(service, scopes, credential) {
        this.#show(scopes, credential);
        try {
            return await this.#tokens.token(service, scopes, credential);
        }
        catch (error) {
            if (credential === undefined || !isDenied(error) || !this.#credentials.refused(scopes))
                throw error;
            const newer = await this.#credentials.for(scopes);
            this.#show(scopes, newer);
            return await this.#tokens.token(service, scopes, newer);
        }
    }
}
function isDenied(error) {
    return error instanceof build_failure/* Failure */.H && error.code === 'registry-denied';
}

;// CONCATENATED MODULE: ./packages/registry/build/http/deadlines.js
const defaultDeadlines = {
    connect: 15_000,
    answer: 120_000,
    idle: 30_000,
    rateWindow: 60_000,
    rateBytes: 60 * 1024,
    whole: 20 * 60_000,
};

;// CONCATENATED MODULE: ./packages/registry/build/http/response-head.js
const statusLine = /^HTTP\/1\.([01]) ([2-5][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const notInValues = /[^\t\x20-\x7e\x80-\xff]/;
/** Names that need no second look. */
const usual = new Set(['content-length', 'content-type', 'date', 'docker-content-digest', 'docker-distribution-api-version', 'docker-upload-uuid', 'etag', 'location', 'range', 'x-content-type-options', 'accept-ranges', 'cache-control']);
/** Where a second one that says otherwise would make two readers see two bodies. */
const single = new Set(['content-length', 'location', 'content-range', 'content-type']);
/**
 * Parses status line and headers (RFC 9112 §4, §5), strictly: no folded lines, no bare line feeds, no doubt about
 * where the body ends. @returns undefined for a head that is not understood
 */
function parseResponseHead(text) {
    const [first = '', ...lines] = text.split('\r\n');
    const status = statusLine.exec(first);
    if (status === null)
        return undefined;
    // Without a prototype: any name may come.
    const headers = Object.create(null);
    for (const line of lines) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        if (colon < 0 || !(usual.has(name) || headerName.test(name)) || notInValues.test(line))
            return undefined;
        const value = withoutBlanks(line, colon + 1);
        const known = headers[name];
        if (known !== undefined && single.has(name) && known !== value)
            return undefined;
        headers[name] = known === undefined || single.has(name) ? value : `${known}, ${value}`;
    }
    const length = headers['content-length'];
    if (length !== undefined && !/^[0-9]{1,15}$/.test(length))
        return undefined;
    const statusCode = Number(status[2]);
    const connection = headers['connection']?.toLowerCase().split(/[ \t]*,[ \t]*/) ?? [];
    return {
        statusCode,
        headers,
        keepsAlive: status[1] === '1' && !connection.includes('close'),
        length: 'transfer-encoding' in headers ? undefined : statusCode === 204 || statusCode === 304 ? 0 : length === undefined ? undefined : Number(length),
    };
}
/** By hand: a pattern that looks for blanks at the end of a line looks at each run of blanks in it anew. */
function withoutBlanks(line, from) {
    let [start, end] = [from, line.length];
    while (start < end && isBlank(line.charCodeAt(start)))
        start += 1;
    while (end > start && isBlank(line.charCodeAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}
function isBlank(code) {
    return code === 0x20 || code === 0x09;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/read-head.js

const maxHeadBytes = 32 * 1024;
const headEnd = Buffer.from('\r\n\r\n');
/** The connection ended before the head of an answer was there. */
class ClosedEarly extends Error {
    code = 'ECONNRESET';
}
/** What came is no head of an answer. */
class HeadUnreadable extends Error {
}
/** Reads the head of an answer; what comes behind it stays with the wire. @throws ClosedEarly; HeadUnreadable; what broke the connection */
async function readHead(wire) {
    let seen;
    let interim = 0;
    for (;;) {
        const piece = await wire.read();
        if (piece === undefined)
            throw new ClosedEarly('the connection was closed');
        // A copy where there are two: a piece may be good until the next one only.
        seen = Buffer.concat(seen === undefined ? [piece] : [seen, piece]);
        const end = seen.indexOf(headEnd);
        if (end > maxHeadBytes || (end < 0 && seen.byteLength > maxHeadBytes))
            throw new HeadUnreadable(`headers of more than ${maxHeadBytes} bytes`);
        if (end < 0)
            continue;
        const text = seen.toString('latin1', 0, end);
        const behind = seen.subarray(end + headEnd.byteLength);
        if (behind.byteLength > 0)
            wire.unread(behind);
        // An interim answer (RFC 9110 §15.2): the real one follows. Not after 101, with which something else than HTTP begins.
        if (/^HTTP\/1\.1 1(?!01)[0-9]{2}\b/.test(text)) {
            interim += end;
            if (interim > maxHeadBytes)
                throw new HeadUnreadable(`interim answers of more than ${maxHeadBytes} bytes`);
            seen = undefined;
            continue;
        }
        const head = parseResponseHead(text);
        if (head === undefined)
            throw new HeadUnreadable('headers that cannot be read');
        return head;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/answer-body.js

/** @throws HeadUnreadable where two readers could see two bodies */
function framingOf({ statusCode, headers, length }, method) {
    const coding = headers['transfer-encoding'];
    if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || 'content-length' in headers))
        throw new HeadUnreadable('the length of the body is told in two ways, or in one that is not known');
    if (method === 'HEAD' || statusCode === 204 || statusCode === 304)
        return { kind: 'length', bytes: 0 };
    if (coding !== undefined)
        return { kind: 'chunked' };
    return length === undefined ? { kind: 'until-closed' } : { kind: 'length', bytes: length };
}
/** An answer that came in one piece. */
class WholeBody {
    statusCode;
    headers;
    whole;
    readableEnded = true;
    constructor({ statusCode, headers }, whole) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.whole = whole;
    }
    async *[Symbol.asyncIterator]() {
        yield await Promise.resolve(this.whole);
    }
    /** There is nothing left that could go wrong, be read away or be ended. */
    on() { }
    resume() { }
    destroy() { }
}
/** A body that nobody wants and that is not there by then costs more than another connection. */
const awayMilliseconds = 1_000;
/** A body that is still on its way. */
class FramedBody {
    statusCode;
    headers;
    readableEnded = false;
    #wire;
    #framing;
    #release;
    /** `release` is called once all of it was read. */
    constructor(wire, { statusCode, headers }, framing, release) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.#wire = wire;
        this.#framing = framing;
        this.#release = release;
    }
    async *[Symbol.asyncIterator]() {
        yield* piecesOf(this.#wire, this.#framing);
        this.readableEnded = true;
        this.#release();
    }
    /** Errors come out of the iterator. */
    on() { }
    resume() {
        void this.#readAway();
    }
    destroy(error) {
        this.#wire.end(error);
    }
    async #readAway() {
        this.#wire.unref();
        const watch = setTimeout(() => this.#wire.end(), awayMilliseconds);
        watch.unref();
        try {
            for await (const _ of this)
                continue;
        }
        catch {
            // Nobody waits for this body; its connection is gone, and that is all.
            this.#wire.end();
        }
        clearTimeout(watch);
    }
}
async function* piecesOf(wire, framing) {
    switch (framing.kind) {
        case 'length':
            yield* ofLength(wire, framing.bytes);
            return;
        case 'chunked':
            yield* chunked(wire);
            return;
        case 'until-closed':
            for (let piece = await wire.read(); piece !== undefined; piece = await wire.read())
                yield piece;
    }
}
async function* ofLength(wire, bytes) {
    for (let left = bytes; left > 0;) {
        const piece = await next(wire);
        const own = piece.subarray(0, left);
        if (own.byteLength < piece.byteLength)
            wire.unread(piece.subarray(left));
        left -= own.byteLength;
        yield own;
    }
}
const maxSizeLine = 64;
const maxTrailers = 8 * 1024;
/** So many chunks may be as small as they like; those beyond have so many bytes on average. Each costs as much as thousands of bytes do. */
const smallChunks = 65_536;
const bytesInMoreChunks = 64;
/** RFC 9112 §7.1, strictly: lines end in CR LF, sizes are plain hexadecimal, extensions and trailers are passed over. */
async function* chunked(wire) {
    let received = 0;
    for (let chunks = 0;; chunks += 1) {
        if (chunks > smallChunks + received / bytesInMoreChunks)
            throw new HeadUnreadable('the body comes in too many chunks');
        const size = /^([0-9A-Fa-f]{1,12})[ \t]*(?:;[\t\x20-\x7e]*)?$/.exec(await line(wire, maxSizeLine))?.[1];
        if (size === undefined)
            throw new HeadUnreadable('the size of a chunk cannot be read');
        const bytes = Number.parseInt(size, 16);
        if (bytes === 0)
            break;
        yield* ofLength(wire, bytes);
        received += bytes;
        if ((await line(wire, 0)) !== '')
            throw new HeadUnreadable('a chunk is longer than it said');
    }
    for (let left = maxTrailers;;) {
        const trailer = await line(wire, left);
        if (trailer === '')
            return;
        left -= trailer.length;
    }
}
/** One line without its end. @throws HeadUnreadable when it is longer than `most` */
async function line(wire, most) {
    let seen;
    for (;;) {
        const piece = await next(wire);
        // Nothing is copied but the beginning of a line that comes in two pieces: a piece may hold thousands of lines.
        const all = seen === undefined ? piece : Buffer.concat([seen, piece]);
        const end = all.subarray(0, most + 2).indexOf('\r\n');
        if (end < 0 && all.byteLength > most + 1)
            throw new HeadUnreadable('a line of a body in chunks is too long');
        if (end >= 0) {
            if (end + 2 < all.byteLength)
                wire.unread(all.subarray(end + 2));
            return all.toString('latin1', 0, end);
        }
        seen = Buffer.from(all);
    }
}
async function next(wire) {
    const piece = await wire.read();
    if (piece === undefined)
        throw new Error('the connection was closed');
    return piece;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/header-line.js
const plainName = /^[A-Za-z0-9-]+$/;
const plainValue = /^[\x20-\x7e]*$/;
/**
 * One line of a request's head. Node has the word on a name or value that is not plain ASCII; asking it about each would
 * load all of node:http, 3 ms of a start that needs nothing else of it. @throws TypeError as node:http does
 */
function headerLine(name, value) {
    if (!plainName.test(name) || !plainValue.test(value)) {
        const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule('node:http');
        validateHeaderName(name);
        validateHeaderValue(name, value);
    }
    return `${name}: ${value}\r\n`;
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = require("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./packages/registry/build/http/network-rules.js


const loopback = blockList([
    ['127.0.0.0', 8],
    ['::1', 128],
]);
// IANA special-purpose registries, IPv4 and IPv6: nothing of the public Internet is here. NAT64, 6to4 and Teredo
// carry an IPv4 address inside and could lead back in. IPv4-mapped IPv6 is checked by BlockList as IPv4.
const inside = blockList([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2001::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]);
/** Whether a host name, as a URL or reference writes it, is this machine without asking DNS. */
function isLoopbackHost(hostname) {
    const bare = withoutBrackets(hostname);
    return bare === 'localhost' || isLoopbackAddress(bare);
}
function isLoopbackAddress(address) {
    return isListed(loopback, address) === true;
}
/** Whether an address belongs to the public Internet. */
function isPublicAddress(address) {
    return isListed(inside, address) === false;
}
function mayConnect(address, reach) {
    switch (reach) {
        case 'named':
            return true;
        case 'loopback':
            return isLoopbackAddress(address);
        case 'pointed-from-loopback':
            return isLoopbackAddress(address) || isPublicAddress(address);
        case 'pointed':
            return isPublicAddress(address);
    }
}
/** The address in a host name that is one, since the resolver is not asked about those. */
function addressIn(hostname) {
    const bare = withoutBrackets(hostname);
    return familyOf(bare) === undefined ? undefined : bare;
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
/** Says that a name led to an address where the request may not go. */
class AddressRefused extends Error {
}
/**
 * A resolver that refuses a name when any of its addresses is out of reach. The connection goes to the addresses
 * that were checked, so a second answer of a rebinding name server is never used.
 */
function guardedLookup(reach, resolve = external_node_dns_namespaceObject.lookup) {
    return (hostname, options, done) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            const [first] = addresses ?? [];
            const refused = (addresses ?? []).find(({ address }) => !mayConnect(address, reach));
            if (error !== null)
                done(error, '', 0);
            else if (first === undefined)
                done(new AddressRefused(`${hostname} has no address`), '', 0);
            else if (refused !== undefined)
                done(new AddressRefused(`${hostname} resolves to ${refused.address}, which is no public address`), '', 0);
            else if (options.all === true)
                done(null, addresses);
            else
                done(null, first.address, first.family);
        });
    };
}
/** `undefined`: it is no address. */
function isListed(list, address) {
    const family = familyOf(address);
    return family === undefined ? undefined : list.check(address, family);
}
/** No name is asked whether it is IPv6: Node makes the pattern that tells when it is first needed, which takes 6 ms of a start. */
function familyOf(address) {
    if ((0,external_node_net_namespaceObject.isIPv4)(address))
        return 'ipv4';
    return address.includes(':') && (0,external_node_net_namespaceObject.isIPv6)(address) ? 'ipv6' : undefined;
}
function blockList(subnets) {
    const list = new external_node_net_namespaceObject.BlockList();
    for (const [net, prefix] of subnets)
        list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
    return list;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/wire.js

/** A read of this many bytes takes the system a quarter of the calls of Node's usual 64 KiB, and more is no faster. */
const bufferBytes = 256 * 1024;
const bufferBytesOfCopies = 32 * 1024;
/** Copies that nobody has asked for yet; beyond, the other end has to wait. */
const maxAheadBytes = 256 * 1024;
/**
 * A connection that is read into one buffer, over and over: nothing is allocated for what only passes through. Node
 * offers this for plain connections; what comes out of TLS is read as it comes.
 */
class Wire {
    #socket;
    copies;
    #piece;
    #error;
    #isOver = false;
    #wake = () => undefined;
    constructor({ secure, host, port, lookup, ca, connectWithin, late, closed, copies }) {
        this.copies = copies;
        this.#socket = secure
            ? // Names are checked for addresses, too; a server name may not be one (RFC 6066 §3).
                process.getBuiltinModule('node:tls').connect({ host, port, lookup, ...(/^[0-9.]+$|:/.test(host) ? {} : { servername: host }), ...(ca === undefined ? {} : { ca }), ALPNProtocols: ['http/1.1'] })
            : (0,external_node_net_namespaceObject.connect)({ host, port, lookup, noDelay: true, onread: { buffer: Buffer.allocUnsafeSlow(copies ? bufferBytesOfCopies : bufferBytes), callback: (bytes, buffer) => this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, bytes)) } });
        if (secure)
            this.#socket.on('data', (piece) => this.#take(piece));
        const connecting = setTimeout(() => this.end(late()), connectWithin);
        for (const event of [secure ? 'secureConnect' : 'connect', 'close'])
            this.#socket.once(event, () => clearTimeout(connecting));
        this.#socket.once('close', closed);
        this.#socket.on('error', (error) => {
            this.#error ??= error;
        });
        for (const event of ['end', 'close'])
            this.#socket.on(event, () => {
                this.#isOver = true;
                this.#wake();
            });
    }
    /** Whether nothing has come that nobody asked for, and more can be asked. */
    get isQuiet() {
        return !this.#isOver && this.#piece === undefined && !this.#socket.destroyed;
    }
    /** Whether the system has taken all that was written. */
    get isDrained() {
        return this.#socket.writableLength === 0;
    }
    /** Both go out together. */
    write(text, body) {
        const socket = this.#socket.ref();
        if (body === undefined || body.byteLength === 0) {
            socket.write(text, 'latin1');
            return;
        }
        socket.cork();
        socket.write(text, 'latin1');
        socket.write(body);
        socket.uncork();
    }
    /** The next piece, good until the one after it is asked for; undefined at the end. @throws what broke the connection */
    async read() {
        if (this.#piece === undefined && !this.#isOver)
            await new Promise((resolve) => {
                this.#wake = resolve;
                this.#socket.resume();
            });
        const piece = this.#piece;
        this.#piece = undefined;
        if (piece === undefined && this.#error !== undefined)
            throw this.#error;
        return piece;
    }
    /** So many bytes, if all of them are there already. */
    takeWhole(bytes) {
        const piece = this.#piece ?? Buffer.alloc(0);
        if (piece.byteLength < bytes)
            return undefined;
        this.#piece = piece.byteLength === bytes ? undefined : piece.subarray(bytes);
        return piece.subarray(0, bytes);
    }
    /** Gives back what belongs to the next reader of this connection. */
    unread(piece) {
        this.#piece = this.#piece === undefined ? piece : Buffer.concat([piece, this.#piece]);
    }
    /** Keeps it open for another request, as long as the other end likes: it is told when that closes it. The process does not wait for it. */
    park() {
        this.#socket.unref().resume();
    }
    /** The process does not wait for what is still to come. */
    unref() {
        this.#socket.unref();
    }
    end(error) {
        this.#error ??= error;
        this.#socket.destroy();
    }
    #take(piece) {
        if (this.copies) {
            this.#piece = this.#piece === undefined ? Buffer.from(piece) : Buffer.concat([this.#piece, piece]);
            if (this.#piece.byteLength > maxAheadBytes)
                this.#socket.pause();
            this.#wake();
            return true;
        }
        this.#piece = this.#piece === undefined ? piece : Buffer.concat([this.#piece, piece]);
        // Not before the next read: the buffer is in somebody's hands.
        this.#socket.pause();
        this.#wake();
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/direct.js







/** A connection that nobody used for so long is not trusted to be open still. */
const restMilliseconds = 4_000;
const closings = new Set(['ECONNRESET', 'EPIPE']);
/**
 * Requests whose body, if there is one, is in memory, over connections that are kept. `node:http` makes some twenty
 * objects and as many events of each request, which costs twice what the system takes to send it and to bring the
 * answer; here it is one write, one head that is parsed strictly, and a body that is often there with it. And it copies
 * each piece of a large body into memory of its own, which costs more than hashing it.
 */
class DirectExchanges {
    #parked = new Map();
    /** Every connection that stands, whoever has it. */
    #open = new Set();
    #isClosed = false;
    /** @throws Transient when a deadline passes; ClosedEarly or whatever else breaks the connection; HeadUnreadable; Failure once closed */
    async ask(order) {
        if (this.#isClosed)
            throw unavailable(order.url.host, 'the run is over');
        const place = `${order.bulk ? 'bulk ' : ''}${order.reach} ${order.url.origin}`;
        const kept = this.#kept(place);
        if (kept === undefined)
            return await this.#exchange(order, place, this.#connect(order));
        try {
            return await this.#exchange(order, place, kept);
        }
        catch (error) {
            // The server may close a connection just as it is used again (RFC 9112 §9.3.1), or send more of an answer than it
            // said when nobody looks any more: neither says anything about this request.
            if ((order.method !== 'GET' && order.method !== 'HEAD') || !isOfConnection(error))
                throw error;
            return await this.#exchange(order, place, this.#connect(order));
        }
    }
    /** Ends all connections, also those with a body on its way. */
    close() {
        this.#isClosed = true;
        for (const wire of this.#open)
            wire.end();
        this.#parked.clear();
    }
    async #exchange(order, place, wire) {
        const { method, url, body, deadlines } = order;
        const watch = setTimeout(() => wire.end(new Transient(timedOut(url.host, `no answer within ${deadlines.answer / 1000} s`))), deadlines.answer);
        try {
            const text = requestText(order);
            order.sent();
            wire.write(text, body);
            const head = await readHead(wire);
            const framing = framingOf(head, method);
            const release = () => {
                if (head.keepsAlive && framing.kind !== 'until-closed')
                    this.#keep(place, wire);
                else
                    wire.end();
            };
            const whole = framing.kind === 'length' && wire.copies ? wire.takeWhole(framing.bytes) : undefined;
            if (whole === undefined)
                return new FramedBody(wire, head, framing, release);
            release();
            return new WholeBody(head, whole);
        }
        catch (error) {
            wire.end();
            throw error;
        }
        finally {
            clearTimeout(watch);
        }
    }
    #kept(place) {
        const parked = this.#parked.get(place);
        for (let last = parked?.pop(); last !== undefined; last = parked?.pop()) {
            if (last.wire.isQuiet && performance.now() - last.since < restMilliseconds)
                return last.wire;
            last.wire.end();
        }
        return undefined;
    }
    /** A server may answer before it has read all, and one that sends more than it said cannot be trusted to answer the next request. */
    #keep(place, wire) {
        if (this.#isClosed || !wire.isQuiet || !wire.isDrained) {
            wire.end();
            return;
        }
        wire.park();
        const parked = { wire, since: performance.now() };
        const others = this.#parked.get(place);
        if (others === undefined)
            this.#parked.set(place, [parked]);
        else
            others.push(parked);
    }
    #connect({ url, lookup, ca, bulk, deadlines }) {
        const secure = url.protocol === 'https:';
        const wire = new Wire({
            secure,
            host: withoutBrackets(url.hostname),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            lookup,
            connectWithin: deadlines.connect,
            copies: !bulk,
            ...(ca === undefined ? {} : { ca }),
            late: () => new Transient(timedOut(url.host, `no connection within ${deadlines.connect / 1000} s`)),
            closed: () => this.#open.delete(wire),
        });
        this.#open.add(wire);
        return wire;
    }
}
function isOfConnection(error) {
    return error instanceof HeadUnreadable || (error instanceof Error && 'code' in error && closings.has(String(error.code)));
}
function requestText({ method, url, headers, body }) {
    let text = `${method} ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: identity\r\n`;
    for (const [name, value] of Object.entries(headers))
        text += headerLine(name, value);
    if (body !== undefined || (method !== 'GET' && method !== 'HEAD'))
        text += `content-length: ${body?.byteLength ?? 0}\r\n`;
    return `${text}\r\n`;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/exchange.js





const maxHeaderBytes = 32 * 1024;
/** Worth another try: the connection, not the request, went wrong. */
const passing = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'HPE_INVALID_EOF_STATE']);
/** OpenSSL's words for a certificate that leads to nobody who is trusted. */
const untrusted = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_UNTRUSTED']);
/**
 * One request and the head of its answer; no redirects, no retries, nothing decoded.
 * @throws Transient when the connection failed or a deadline passed; Failure when another try is pointless
 */
async function exchange(order) {
    const outgoing = exchange_open(order);
    const watch = new Watch(outgoing, order);
    const answer = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        // Stays on: a socket may fail once more after the answer, and an unheard error would end the process.
        outgoing.on('error', reject);
    });
    // The answer may come before the body is out (401, 413), and then ends the sending.
    const sent = send(outgoing, order.body, watch);
    try {
        const incoming = await Promise.race([answer, sent.then(() => answer)]);
        if (!outgoing.writableFinished)
            incoming.once('close', () => outgoing.destroy());
        return incoming;
    }
    catch (error) {
        outgoing.destroy();
        throw readable(error, order);
    }
    finally {
        watch.end();
    }
}
function exchange_open({ method, url, headers, body, agent }) {
    const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size;
    const sizeless = size === undefined && method !== 'GET' && method !== 'HEAD';
    const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
    return request({
        method,
        protocol: url.protocol,
        hostname: withoutBrackets(url.hostname),
        port: url.port === '' ? undefined : Number(url.port),
        path: `${url.pathname}${url.search}`,
        headers: { 'accept-encoding': 'identity', ...headers, ...(size === undefined && !sizeless ? {} : { 'content-length': size ?? 0 }) },
        agent,
        maxHeaderSize: maxHeaderBytes,
    });
}
async function send(outgoing, body, watch) {
    if (body === undefined || body instanceof Uint8Array) {
        outgoing.end(body);
        watch.expectAnswer();
        return;
    }
    let answered = false;
    outgoing.once('response', () => {
        answered = true;
    });
    for await (const chunk of body.chunks) {
        if (answered || outgoing.destroyed)
            return;
        await written(outgoing, chunk, watch);
    }
    outgoing.end();
    watch.expectAnswer();
}
/** Resolves when the system has taken the chunk, whose memory is then free, or when writing has become pointless. */
async function written(outgoing, chunk, watch) {
    watch.expectDrain();
    await new Promise((resolve) => {
        const settle = () => {
            for (const event of endings)
                outgoing.off(event, settle);
            resolve();
        };
        const endings = ['close', 'response'];
        for (const event of endings)
            outgoing.once(event, settle);
        outgoing.write(chunk, settle);
    });
    watch.rest();
}
/** Ends an exchange that outlives one of its deadlines. */
class Watch {
    #outgoing;
    #deadlines;
    #where;
    #timer;
    #isOver = false;
    constructor(outgoing, { deadlines, url }) {
        this.#outgoing = outgoing;
        this.#deadlines = deadlines;
        this.#where = url.host;
        outgoing.once('socket', (socket) => {
            if (!socket.connecting)
                return;
            const connecting = setTimeout(() => this.#giveUp('no connection', deadlines.connect), deadlines.connect);
            const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect';
            socket.once(connected, () => clearTimeout(connecting));
            socket.once('close', () => clearTimeout(connecting));
        });
    }
    expectAnswer() {
        this.#arm('no answer', this.#deadlines.answer);
    }
    expectDrain() {
        this.#arm('the body is not taken', this.#deadlines.idle);
    }
    rest() {
        clearTimeout(this.#timer);
    }
    /** For good: the answer may be there before the sender has noticed that its body is out, and would wait for it again. */
    end() {
        this.#isOver = true;
        this.rest();
    }
    #arm(what, milliseconds) {
        this.rest();
        if (!this.#isOver)
            this.#timer = setTimeout(() => this.#giveUp(what, milliseconds), milliseconds);
    }
    #giveUp(what, milliseconds) {
        this.#outgoing.destroy(new Transient(timedOut(this.#where, `${what} within ${milliseconds / 1000} s`)));
    }
}
/** What went wrong with a connection, as a Failure or, worth another try, as Transient. */
function readable(error, { url }) {
    if (error instanceof AddressRefused)
        return redirectRefused('The registry', url.host, error.message);
    if (error instanceof build_failure/* Failure */.H || error instanceof Transient || !(0,types_namespaceObject.isNativeError)(error))
        return error;
    const code = 'code' in error ? String(error.code) : '';
    if (untrusted.has(code))
        return certificateUntrusted(url.host, error.message, error);
    if (code === 'ENOTFOUND')
        return hostUnknown(url.host, 'hostname' in error ? String(error.hostname) : url.hostname, error);
    const failure = unavailable(url.host, [error.message.includes(code) ? '' : code, error.message].filter((part) => part !== '').join(': '), error);
    return passing.has(code) ? new Transient(failure) : failure;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/proxy.js



const noProxy = () => undefined;
/**
 * The proxy of HTTPS_PROXY for requests over TLS, but for the hosts of NO_PROXY and this machine; the lower-case names
 * come first, as in curl. Plain HTTP goes directly.
 * @throws Failure `input-invalid` for a proxy other than `http://[user:password@]host[:port]`
 */
function proxiesOf(environment) {
    const address = variable(environment, 'https_proxy');
    if (address === undefined)
        return noProxy;
    const proxy = parseProxy(address);
    const isExempt = exemptions(variable(environment, 'no_proxy') ?? '');
    return (url) => (url.protocol !== 'https:' || isLoopbackHost(url.hostname) || isExempt(url) ? undefined : proxy);
}
function variable(environment, name) {
    return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim();
}
function parseProxy(text) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    // The address may hold a password: it is not shown.
    if (url?.protocol !== 'http:' || url.hostname === '')
        throw new build_failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `HTTPS_PROXY: expected http://host:port, found ${url === null ? 'no address' : url.protocol}`,
            remedy: 'Name a proxy that is spoken to by plain HTTP: what goes through it is TLS from end to end.',
        });
    const { hostname, port, username, password } = url;
    const account = username === '' ? {} : { authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}` };
    return { hostname: withoutBrackets(hostname), port: port === '' ? 80 : Number(port), ...account };
}
/** `*`, `host`, `.suffix`, `*.suffix`, each with a port or not; addresses and their ranges. A name stands for all below it. */
function exemptions(list) {
    const entries = list.split(/[,\s]+/).filter((entry) => entry !== '').map((entry) => entry.toLowerCase());
    const ranges = new external_node_net_namespaceObject.BlockList();
    for (const entry of entries)
        addRange(ranges, entry);
    return (url) => {
        const host = withoutBrackets(url.hostname);
        const port = url.port === '' ? '443' : url.port;
        if ((0,external_node_net_namespaceObject.isIP)(host) !== 0 && ranges.check(host, (0,external_node_net_namespaceObject.isIP)(host) === 6 ? 'ipv6' : 'ipv4'))
            return true;
        return entries.some((entry) => {
            if (entry === '*')
                return true;
            const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
            return (only === undefined || only === port) && name !== '' && (host === name || host.endsWith(`.${name}`));
        });
    };
}
function addRange(ranges, entry) {
    const [address = '', prefix] = entry.split('/');
    const version = (0,external_node_net_namespaceObject.isIP)(withoutBrackets(address));
    if (version === 0)
        return;
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (bits <= (version === 6 ? 128 : 32))
        ranges.addSubnet(withoutBrackets(address), bits, version === 6 ? 'ipv6' : 'ipv4');
}
/** Connections over TLS through tunnels of a proxy, which learns the host and nothing that is sent to it. */
function tunnelAgent({ hostname, port, authorization }, connectMilliseconds, options = {}) {
    const agent = new (process.getBuiltinModule('node:https').Agent)({ keepAlive: true, ...options });
    const secure = agent.createConnection.bind(agent);
    agent.createConnection = (wanted, callback) => {
        const host = wanted.host ?? '';
        const path = `${(0,external_node_net_namespaceObject.isIP)(host) === 6 ? `[${host}]` : host}:${wanted.port ?? 443}`;
        const headers = { host: path, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
        const asked = process.getBuiltinModule('node:http').request({ hostname, port, method: 'CONNECT', path, headers, agent: false, timeout: connectMilliseconds });
        const fail = (error) => callback?.(error, undefined);
        asked.once('connect', ({ statusCode }, socket, head) => {
            if (statusCode === 200 && head.byteLength === 0) {
                callback?.(null, secure({ ...wanted, socket }));
                return;
            }
            socket.destroy();
            fail(new Error(`the proxy ${hostname}:${port} answers ${statusCode} to CONNECT ${path}`));
        });
        asked.once('response', (response) => {
            response.resume();
            fail(new Error(`the proxy ${hostname}:${port} answers ${response.statusCode} to CONNECT ${path}`));
        });
        asked.once('timeout', () => asked.destroy(new Error(`the proxy ${hostname}:${port} opens no connection within ${connectMilliseconds / 1000} s`)));
        asked.once('error', fail);
        asked.end();
    };
    return agent;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/response.js


/** The answer to a request: its head, and its body as it arrives. */
class Response {
    status;
    /** Where it came from, after redirects. */
    url;
    #message;
    #deadlines;
    #bodyless;
    /** Makes words of this answer fit to be shown to people. */
    strikeOut = (text) => text;
    constructor(message, url, deadlines, bodyless) {
        this.#bodyless = bodyless;
        this.status = message.statusCode ?? 0;
        this.url = url;
        this.#message = message;
        this.#deadlines = deadlines;
        // A connection may fail before or after anybody reads the body; the reader is told by the iterator.
        message.on('error', () => undefined);
    }
    /** One header; several of the same name come joined by commas. */
    header(name) {
        const value = this.#message.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
    }
    /** Content-Length as a number, if it is one. */
    get length() {
        const text = this.header('content-length');
        return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
    }
    /**
     * The body, never decoded.
     * @throws Transient when it breaks off, stalls or trickles; Failure `registry-protocol` when it comes compressed
     */
    async *chunks() {
        const encoding = this.header('content-encoding');
        if (encoding !== undefined && encoding !== 'identity') {
            this.discard();
            throw protocolError(this.url.host, `content-encoding ${JSON.stringify(this.strikeOut(encoding).slice(0, 40))} was not asked for`);
        }
        if (this.#message.whole !== undefined) {
            yield this.#message.whole;
            return;
        }
        const pace = new Pace(this.#message, this.#deadlines, this.url.host);
        const arriving = this.#message[Symbol.asyncIterator]();
        try {
            for (;;) {
                const result = await pace.next(arriving);
                if (result.done === true)
                    return;
                yield result.value;
            }
        }
        catch (error) {
            throw error instanceof Transient ? error : new Transient(unavailable(this.url.host, 'the body broke off', error));
        }
        finally {
            pace.stop();
            if (!this.#message.readableEnded)
                this.#message.destroy();
        }
    }
    /** The whole body. @throws Failure `too-large` over `limit` bytes, whatever the headers said */
    async bytes(limit, what) {
        if ((this.length ?? 0) > limit) {
            this.discard();
            throw tooLarge(what, limit);
        }
        // One buffer, not a list of pieces: a piece of one byte takes two hundred.
        let held = Buffer.allocUnsafeSlow(this.length ?? 0);
        let size = 0;
        for await (const chunk of this.chunks()) {
            const from = size;
            size += chunk.byteLength;
            if (size > limit)
                throw tooLarge(what, limit);
            if (size > held.byteLength)
                held = Buffer.concat([held.subarray(0, from)], Math.max(size, Math.min(2 * from, limit)));
            held.set(chunk, from);
        }
        return held.subarray(0, size);
    }
    /** Lets the body go: a short one is read away so that the connection can be used again. */
    discard() {
        if (this.#bodyless || (this.length ?? Infinity) <= 64 * 1024)
            this.#message.resume();
        else
            this.#message.destroy();
    }
}
/** Watches how fast a body comes, counting only the time that is spent waiting for it. */
class Pace {
    #message;
    #deadlines;
    #where;
    #idle;
    #whole;
    #waiting = false;
    #waited = 0;
    #received = 0;
    constructor(message, deadlines, where) {
        this.#message = message;
        this.#deadlines = deadlines;
        this.#where = where;
        this.#idle = setTimeout(() => this.#stalled(), deadlines.idle);
        this.#whole = setTimeout(() => this.#end(`the body took longer than ${deadlines.whole / 1000} s`), deadlines.whole);
    }
    async next(arriving) {
        this.#idle.refresh();
        this.#waiting = true;
        const since = performance.now();
        const result = await arriving.next();
        this.#waiting = false;
        this.#waited += performance.now() - since;
        if (result.done !== true)
            this.#count(result.value.byteLength);
        return result;
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
    }
    #count(bytes) {
        this.#received += bytes;
        if (this.#waited < this.#deadlines.rateWindow)
            return;
        if (this.#received < this.#deadlines.rateBytes)
            throw new Transient(timedOut(this.#where, `the body trickles: ${this.#received} bytes in ${Math.round(this.#waited / 1000)} s`));
        this.#waited = 0;
        this.#received = 0;
    }
    #stalled() {
        if (this.#waiting)
            this.#end(`no byte within ${this.#deadlines.idle / 1000} s`);
        else
            this.#idle.refresh();
    }
    #end(why) {
        this.#message.destroy(new Transient(timedOut(this.#where, why)));
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/transport.js









const maxRedirects = 5;
/** Bodies up to this are held in memory while they are sent. */
const maxGatheredBytes = 64 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
const transport_passing = new Set([408, 429, 500, 502, 503, 504]);
/** HTTP as a registry client needs it: redirects by hand, bounded in every direction (security.md §2.3). */
class Transport {
    #options;
    #agents = new Map();
    #direct = new DirectExchanges();
    /** Addresses of the hosts that users named. */
    #named = new Map();
    #retrying;
    #authorities;
    constructor(options) {
        this.#options = options;
        this.#retrying = retryingBy(options);
    }
    /**
     * `http` for this machine and the hosts listed as insecure, `https` for all others. As addresses have it, to compare
     * with theirs: without the port that the scheme has by itself.
     */
    originOf(registry) {
        return new URL(`${this.#mayBePlain(registry) ? 'http' : 'https'}://${registry}`).origin;
    }
    /**
     * Sends a request and gives its answer to `read`, again from the start when the connection fails, the server is
     * busy (408, 429, 5xx), or `read` throws Transient. A streamed body is sent once: its owner repeats.
     * @throws Failure `registry-unavailable` | `rate-limited` | `timed-out` | `redirect-refused`
     */
    async send(request, read) {
        const attempt = async () => {
            const response = await this.#follow(request);
            if (!transport_passing.has(response.status)) {
                for (const host of new Set([request.url.host, request.namedHost]))
                    this.#options.budget?.answered(host);
                return await read(response);
            }
            response.discard();
            const failure = statusFailure(`${request.method} ${request.url.host}${request.url.pathname}`, response.status, '');
            throw new Transient(failure, retryAfter(response.header('retry-after'), this.#options.clock.now()));
        };
        if (isStreamed(request.body))
            return await attempt();
        return await retrying(attempt, this.#retrying, request.url.host, request.namedHost);
    }
    /** Closes the connections that are kept for later. */
    close() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#direct.close();
    }
    async #follow(request) {
        let url = request.url;
        let authorization = request.authorization;
        for (let hops = 0;; hops += 1) {
            const response = await this.#once(request, url, authorization);
            const location = response.header('location');
            if (!redirects.has(response.status) || location === undefined)
                return response;
            response.discard();
            const next = this.#target(request, url, location);
            if (hops >= maxRedirects)
                throw redirectRefused(url.host, next.host, `more than ${maxRedirects} redirects`);
            // Once dropped, credentials stay dropped: a foreign host does not choose what is asked with them.
            if (next.origin !== url.origin)
                authorization = undefined;
            url = next;
        }
    }
    async #once(request, url, authorization) {
        const { method, kind, body } = request;
        const reach = this.#reach(url, request.namedHost);
        const address = addressIn(url.hostname);
        if (address !== undefined && !mayConnect(address, reach))
            throw redirectRefused(request.namedHost, url.host, 'it is no public address');
        const headers = { 'user-agent': 'portcullis', ...request.headers, ...(authorization === undefined ? {} : { authorization }) };
        const deadlines = this.#options.deadlines ?? defaultDeadlines;
        const trusted = url.protocol === 'https:' ? await this.#trusted() : {};
        const inMemory = isStreamed(body) && body.size <= maxGatheredBytes ? await gathered(body) : body;
        const sent = () => this.#options.onRequest?.({ kind, method, host: url.host, path: url.pathname });
        if (isStreamed(inMemory) || this.#options.proxyFor?.(url) !== undefined) {
            sent();
            const message = await exchange({ method, url, headers, body: inMemory, agent: this.#agent(url, reach, trusted), deadlines });
            return new Response(message, url, deadlines, method === 'HEAD');
        }
        const message = await this.#directly({ method, url, headers, body: inMemory, reach, deadlines, bulk: request.bulk ?? false, sent, ...trusted });
        return new Response(message, url, deadlines, method === 'HEAD');
    }
    async #directly(order) {
        try {
            return await this.#direct.ask({ ...order, lookup: guardedLookup(order.reach, this.#options.resolve) });
        }
        catch (error) {
            throw readable(error, order);
        }
    }
    #target({ method, namedHost }, from, location) {
        if (!URL.canParse(location, from.href))
            throw redirectRefused(from.host, location.slice(0, 100), 'it is no address');
        const to = new URL(location, from);
        if (method !== 'GET' && method !== 'HEAD')
            throw redirectRefused(from.host, to.host, `a ${method} is not redirected`);
        if (to.username !== '' || to.password !== '')
            throw redirectRefused(from.host, to.host, 'it carries credentials');
        if (from.protocol === 'https:' && to.protocol !== 'https:')
            throw redirectRefused(from.host, to.host, 'it leaves TLS');
        if (to.protocol === 'http:' && !this.#mayBePlain(to.host))
            throw redirectRefused(namedHost, to.host, 'it is plain HTTP');
        if (to.protocol !== 'https:' && to.protocol !== 'http:')
            throw redirectRefused(from.host, to.host, `it is ${to.protocol}`);
        return to;
    }
    #mayBePlain(host) {
        if (this.#options.insecureRegistries?.includes(host) === true)
            return true;
        return URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname);
    }
    #reach(url, namedHost) {
        const named = this.#named.get(namedHost) ?? new URL(this.originOf(namedHost));
        this.#named.set(namedHost, named);
        const isNamed = url.host === named.host;
        if (isNamed && url.hostname === 'localhost' && url.protocol === 'http:')
            return 'loopback';
        if (isNamed)
            return 'named';
        return isLoopbackHost(named.hostname) ? 'pointed-from-loopback' : 'pointed';
    }
    /** Where somebody names an authority, it is trusted besides the others and not in their place. */
    async #trusted() {
        const { authorities } = this.#options;
        if (authorities === undefined)
            return {};
        this.#authorities ??= authorities();
        return { ca: [...process.getBuiltinModule('node:tls').getCACertificates(), ...(await this.#authorities)] };
    }
    /** One pool for each reach: a connection made under a wide one never serves a narrow one. */
    #agent(url, reach, trusted) {
        const { protocol } = url;
        const proxy = this.#options.proxyFor?.(url);
        const key = proxy === undefined ? `${protocol} ${reach}` : `proxy ${reach}`;
        const known = this.#agents.get(key);
        if (known !== undefined)
            return known;
        if (proxy !== undefined) {
            // The proxy looks names up; where it lets us go is its own rule.
            const tunnels = tunnelAgent(proxy, (this.#options.deadlines ?? defaultDeadlines).connect, trusted);
            this.#agents.set(key, tunnels);
            return tunnels;
        }
        const options = { keepAlive: true, lookup: guardedLookup(reach, this.#options.resolve), ...trusted };
        // Loaded when first needed, here and beside: TLS alone takes as long as Node's own start, and much is verified without a network.
        const { Agent: Pool } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
        const agent = new Pool(options);
        this.#agents.set(key, agent);
        return agent;
    }
}
function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/** A short body goes out with its head in one write, and not before all of it has come. */
async function gathered({ size, chunks }) {
    const pieces = [];
    // Copied, since a piece may be good only until the next is asked for.
    for await (const chunk of chunks)
        pieces.push(Uint8Array.from(chunk));
    const bytes = Buffer.concat(pieces);
    if (bytes.byteLength === size)
        return bytes;
    throw new build_failure/* Failure */.H('size-mismatch', {
        blame: 'bug',
        message: `A body of ${size} bytes was announced, and ${bytes.byteLength} came`,
        remedy: 'Report this with the command that led here.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/client.js








const maxErrorBytes = 64 * 1024;
/** Speaks to one registry, logging in as the registry asks. */
class RegistryClient {
    origin;
    #registry;
    #transport;
    #authorizer;
    constructor(name, options) {
        this.#registry = apiHostOf(name);
        this.#transport = options.transport;
        this.origin = options.transport.originOf(this.#registry);
        this.#authorizer = new Authorizer(this.#registry, name, options);
    }
    /**
     * Sends a call; a 401 is answered once with new authorisation. `read` gets every other status.
     * @throws Failure `registry-*` | `rate-limited` | `timed-out` | `redirect-refused`; Transient for a streamed body
     */
    async send(call, read) {
        try {
            return await this.#send(call, read);
        }
        catch (error) {
            throw this.struckOut(error);
        }
    }
    /** What was thrown over an answer, without what the registry was shown: in its body or its head, it may repeat that. */
    struckOut(error) {
        return this.#authorizer.strikeOutOf(error);
    }
    async #send(call, read) {
        const first = await this.#once(call, async (response) => {
            if (response.status !== 401)
                return { result: await this.#read(call, read, response) };
            // Another host, to which a redirect led, has no say in how the registry is logged in to.
            if (response.url.origin === new URL(this.origin).origin)
                this.#authorizer.refused(response.header('www-authenticate'), call.scopes);
            return { refusal: this.#told(await refusalOf(response, call), call, response) };
        });
        if ('result' in first)
            return first.result;
        // A streamed body is gone: whoever owns it starts again, with the new authorisation.
        if (isStreamed(call.body))
            throw new Transient(first.refusal);
        return await this.#once(call, async (response) => await this.#read(call, read, response));
    }
    async #read(call, read, response) {
        try {
            return await read(response);
        }
        catch (error) {
            throw this.#told(error, call, response);
        }
    }
    /** Another host, to which a redirect led, was shown nothing. */
    #told(error, { scopes }, { url }) {
        return url.origin === new URL(this.origin).origin ? this.#authorizer.told(error, scopes) : error;
    }
    async #once(call, read) {
        const { kind, method, at, headers, body, bulk = false } = call;
        const authorization = await this.#authorizer.header(call.scopes);
        return await this.#transport.send({
            kind,
            method,
            url: new URL(at, this.origin),
            authorization,
            namedHost: this.#registry,
            bulk,
            ...(headers === undefined ? {} : { headers }),
            ...(body === undefined ? {} : { body }),
        }, async (response) => {
            response.strikeOut = (text) => this.#authorizer.strikeOut(text);
            return await read(response);
        });
    }
}
/** One client for each registry of a run. */
class RegistryClients {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @throws Failure `place-unsupported` for a place that is no registry, before its name could be taken for a host */
    at(registry) {
        const known = this.#clients.get(registry);
        if (known !== undefined)
            return known;
        (0,model_reference/* requirePlace */.Bd)({ registry }, ['registry'], 'A request to a registry');
        const client = new RegistryClient(registry, this.#options);
        this.#clients.set(registry, client);
        return client;
    }
}
/** The failure that an unwanted answer means; its body is read as far as it helps a person. */
async function refusalOf(response, call) {
    const request = `${call.method} ${response.url.host}${response.url.pathname}`;
    return statusFailure(request, response.status, await errorDetail(response, call));
}
async function errorDetail(response, { method }) {
    if (method === 'HEAD') {
        response.discard();
        return '';
    }
    try {
        return describeErrors((0,strict_json/* parseStrictJson */.RJ)(await response.bytes(maxErrorBytes, 'the error'), { maxBytes: maxErrorBytes }), response.strikeOut);
    }
    catch (error) {
        // The status alone decides; a body that cannot be read only leaves the message shorter.
        return error instanceof Transient ? '' : `no readable error: ${(0,build_failure/* asFailure */.h)(error).code}`;
    }
}
/** `{errors:[{code,message}]}` of the specification, made safe to print: some registries repeat what they were sent. */
function describeErrors(body, strikeOut) {
    const errors = (0,strict_json/* isJsonObject */.OW)(body) ? body['errors'] : undefined;
    if (!Array.isArray(errors))
        return '';
    const words = errors
        .slice(0, 5)
        .filter(strict_json/* isJsonObject */.OW)
        .map(({ code, message }) => [code, message].filter((part) => typeof part === 'string').join(': '))
        .join('; ');
    return strikeOut(words)
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .replaceAll(/\b(basic|bearer)\s+\S+/gi, '$1 ***')
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/registry/build/bounded.js
/**
 * Maps `items` with at most `width` at work at once; results come in the order of the items. After a failure nothing
 * new is started, and the failure is thrown once all that was at work has ended.
 */
async function mapBounded(items, width, work) {
    const results = [];
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [position, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[position] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}
/** Work of many owners, at most so many pieces at once, in the order they came. What runs in a lane may not ask for another. */
class Lanes {
    #free;
    #waiting = [];
    constructor(width) {
        this.#free = width;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/content/bytes-in-memory.js
/** What is in memory already, as a blob that is read from byte `from` on. */
async function* bytesOnce(bytes, from = 0) {
    yield await Promise.resolve(bytes.subarray(from));
}
/** A blob whose size was found small enough to be held in memory. */
async function allBytes(chunks) {
    const held = [];
    for await (const chunk of chunks)
        held.push(chunk);
    return Buffer.concat(held);
}

;// CONCATENATED MODULE: ./packages/registry/build/content/media-types.js
/** The media types that this client knows by name; all others are carried as they are. */
const mediaTypes = {
    image: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerImage: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    /** Of image-spec 1.1 before it was final; still found in registries. */
    artifact: 'application/vnd.oci.artifact.manifest.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
};
/** What a manifest is asked for as: everything known, then anything. */
const acceptManifests = [
    mediaTypes.image,
    mediaTypes.index,
    mediaTypes.dockerImage,
    mediaTypes.dockerIndex,
    mediaTypes.artifact,
    '*/*;q=0.1',
].join(', ');
const manifestTypes = new Set([mediaTypes.image, mediaTypes.index, mediaTypes.dockerImage, mediaTypes.dockerIndex, mediaTypes.artifact]);
function isManifestType(mediaType) {
    return manifestTypes.has(mediaType);
}
function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Sigstore bundles of any version 0.x, in the new spelling and the one with a parameter. */
function isBundleType(mediaType) {
    return mediaType !== undefined && /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;\s?version="?0\.[0-9]+"?)$/.test(mediaType);
}
/** A DSSE envelope without a bundle around it (in-toto attestation framework, storage of envelopes). */
function isEnvelopeType(mediaType) {
    return mediaType !== undefined && /^application\/vnd\.(?:dsse\.envelope\.v1\+json|in-toto\.[a-z0-9.-]{1,60}\+dsse)$/.test(mediaType);
}
/** A Content-Type without its parameters. */
function withoutParameters(contentType) {
    return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/unreadable.js


const brokenManifest = new Set(['manifest-invalid', 'json-invalid', 'digest-invalid', 'size-mismatch', 'media-type-mismatch', 'too-large']);
const brokenBlob = new Set(['not-found', 'size-mismatch']);
/** What is wrong with a manifest alone: anybody who may push can leave a broken one. */
function isBrokenManifest(at) {
    return (failure) => brokenManifest.has(failure.code) || isBrokenFile(failure, at);
}
/** What is wrong with a blob alone: anybody who may push can name one that is nowhere, or has another size. */
function isBrokenBlob(at) {
    return (failure) => brokenBlob.has(failure.code) || isBrokenFile(failure, at);
}
/**
 * Other bytes than the digest says: whoever carried a folder can have left them there. A registry names content by its
 * digest itself, so there nobody but the registry or the line to it can be the cause.
 */
function isBrokenFile({ code }, at) {
    return (0,model_reference/* placeOf */.$t)(at) === 'oci-layout' && code === 'digest-mismatch';
}
/**
 * Reads, or sends, one piece of evidence. What may be wrong with the piece is believed when it is met a second time,
 * alike: a registry, or the line to it, can fail once in any of these ways, and evidence is not left behind for that.
 * Other bytes than the digest says are asked for again as well, and are believed of a folder alone.
 * @returns the failure of a piece that is broken @throws every other
 */
async function soundOrBroken(work, isOfPiece) {
    const first = await attempt(work, isOfPiece);
    if (!(first instanceof build_failure/* Failure */.H))
        return first;
    const second = await attempt(work, isOfPiece);
    if (second instanceof build_failure/* Failure */.H && (second.code !== first.code || !(await isOfPiece(second))))
        throw second;
    return second;
}
/**
 * Reads a list of evidence, and once more where it is spoilt: a registry, or the line to it, can fail once.
 * @throws what is wrong with it the second time, whoever brought that about: a list that cannot be read is never taken for none
 */
async function soundList(work, at) {
    const read = await soundOrBroken(work, (failure) => failure.code === 'registry-protocol' || isBrokenManifest(at)(failure));
    if (read instanceof build_failure/* Failure */.H)
        throw read;
    return read;
}
async function attempt(work, isOfPiece) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H && (error.code === 'digest-mismatch' || (await isOfPiece(error))))
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/bundles.js








const maxBundleBytes = 24 * 1024 * 1024;
const maxBytesInAll = 128 * 1024 * 1024;
const width = 4;
/**
 * Finds Sigstore bundles among the referrers of an artifact, in the layout that cosign 3 and actions/attest write:
 * one layer of the bundle's media type (standards.md §3.4).
 */
class ReferrerBundles {
    #reader;
    #referrers;
    constructor(reader, referrers) {
        this.#reader = reader;
        this.#referrers = referrers;
    }
    async bundles(subject) {
        const { referrers, unreadable } = await this.#referrers.readable(subject, mayHoldBundle);
        const layers = referrers.flatMap((referrer) => bundleLayers(referrer).map((layer) => ({ referrer, layer })));
        // By size, too: a referrer that lies about the size of a bundle must not stand in for one that does not.
        const distinct = [...new Map(layers.map((found) => [`${found.layer.digest} ${found.layer.size}`, found])).values()];
        const fitting = distinct.filter(({ layer }) => layer.size <= maxBundleBytes);
        const { within, beyond } = upTo(maxBytesInAll, fitting);
        const fetched = await mapBounded(within, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer));
        const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, tooLarge('its bundle', maxBundleBytes)));
        const unfetched = beyond.map(({ referrer }) => unread(referrer.manifest.digest, tooMuch(subject)));
        return [...fetched, ...oversized, ...unfetched, ...unreadable.map(({ digest, failure }) => unread(digest, failure))];
    }
    async #fetch(subject, { manifest }, layer) {
        const bytes = await soundOrBroken(async () => await allBytes(this.#reader.blob((0,model_reference/* pin */.y_)(subject, layer.digest), layer.size)), isBrokenBlob(subject));
        return bytes instanceof build_failure/* Failure */.H ? unread(manifest.digest, bytes) : { bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `referrer ${manifest.digest}` };
    }
}
/**
 * Stands for a bundle that could not be had: it has no bytes, so nobody will believe it, and people see it among the
 * refused. It ends nothing, or whoever may push one referrer could keep all others from counting.
 */
function unread(referrer, failure) {
    return { bytes: new Uint8Array(), digest: referrer, source: `referrer ${referrer}, which is passed over: ${failure.message}`, unread: failure };
}
/** One code for whatever a flood keeps from being read: by number or by size. */
function tooMuch({ digest }) {
    return new build_failure/* Failure */.H('too-many-referrers', {
        blame: 'artifact',
        message: `All bundles of ${digest} together are over the limit of ${maxBytesInAll} bytes: the largest were not read`,
        remedy: 'Remove the bundles that nobody needs, and find out who pushed them.',
        expected: `at most ${maxBytesInAll} bytes`,
    });
}
/** The smallest first: who attaches a few huge ones does not keep the others from being read. */
function upTo(limit, found) {
    const bySize = found.toSorted((left, right) => left.layer.size - right.layer.size);
    let sum = 0;
    const cut = bySize.findIndex(({ layer }) => (sum += layer.size) > limit);
    return cut === -1 ? { within: found, beyond: [] } : { within: bySize.slice(0, cut), beyond: bySize.slice(cut) };
}
/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }) {
    return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType) || isEnvelopeType(artifactType);
}
/** Bundles, and envelopes without one where the manifest is for that: cosign 2 keeps its own in layers of the same type. */
function bundleLayers({ content: { artifactType, layers } }) {
    const isForEnvelopes = isEnvelopeType(artifactType);
    return layers.filter(({ mediaType }) => isBundleType(mediaType) || (isForEnvelopes && isEnvelopeType(mediaType)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/build/model/base64.js

/** A group that repeats would end in a stack overflow at some millions of characters; a set of characters does not. */
const standard = /^[A-Za-z0-9+/]*={0,2}$/;
/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
function decodeBase64(text, options = {}) {
    if (typeof text !== 'string')
        throw base64_invalid(`expected base64 text, found ${typeof text}`);
    const plain = options.urlSafe === true ? toStandard(text) : text;
    if (plain.length % 4 !== 0 || !standard.test(plain))
        throw base64_invalid('expected base64 without blanks, with padding');
    const bytes = Buffer.from(plain, 'base64');
    if (bytes.toString('base64') !== plain)
        throw base64_invalid('expected canonical base64, found stray bits in the last character');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function encodeBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function toStandard(text) {
    if (!/[-_]/.test(text) && text.length % 4 === 0)
        return text;
    const replaced = text.replaceAll('-', '+').replaceAll('_', '/');
    return replaced.endsWith('=') ? replaced : replaced.padEnd(Math.ceil(replaced.length / 4) * 4, '=');
}
function base64_invalid(message) {
    return new build_failure/* Failure */.H('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' });
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-bundle.js




/** Media types of the layers in which cosign 2 keeps signatures (`.sig`) and attestations (`.att`). */
const legacyLayerTypes = { signature: 'application/vnd.dev.cosign.simplesigning.v1+json', attestation: 'application/vnd.dsse.envelope.v1+json' };
/** Names of the annotations of such a layer. */
const annotation = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    logEntry: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
/**
 * What cosign 2 keeps in a layer and its annotations, as a bundle v0.1, so that it is verified by the very same code as
 * every other. Nothing is checked here: a trust domain has to accept old formats, and then all that it asks for.
 * @returns the bundle, and for an image signature the payload that is signed @throws Failure with blame `artifact`
 */
function legacyBundle({ mediaType: layerType, annotations, blob }) {
    const entry = annotations[annotation.logEntry];
    const logged = entry === undefined ? undefined : logEntryOf(parse(entry));
    const material = signingMaterial(annotations[annotation.certificate], logged?.body);
    const verificationMaterial = {
        ...material.json,
        tlogEntries: logged === undefined ? [] : [logged.json],
        timestampVerificationData: { rfc3161Timestamps: timestampsOf(annotations[annotation.timestamp]) },
    };
    if (layerType === legacyLayerTypes.signature) {
        const messageSignature = { signature: required(annotations[annotation.signature], annotation.signature) };
        return { bytes: encode({ mediaType, verificationMaterial, messageSignature }), payload: blob };
    }
    return { bytes: encode({ mediaType, verificationMaterial, dsseEnvelope: envelopeOf(blob, material.keyid) }) };
}
/** cosign keeps no name of the key, and the log does: it is only a name, and the key has to be one that the verifier knows. */
function signingMaterial(certificate, body) {
    if (certificate !== undefined && certificate !== '') {
        const rawBytes = reading('the certificate is none', () => new external_node_crypto_.X509Certificate(certificate).raw.toString('base64'));
        return { json: { x509CertificateChain: { certificates: [{ rawBytes }] } }, keyid: '' };
    }
    const pem = body === undefined ? undefined : keyInside(body['spec']);
    if (pem === undefined)
        throw malformed('nothing in the tag names its key: it carries neither a certificate nor an entry of a Rekor v1');
    const hint = reading('the log entry names no key', () => (0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.createPublicKey)(Buffer.from(decodeBase64(pem))).export({ format: 'der', type: 'spki' })).digest('base64'));
    return { json: { publicKey: { hint } }, keyid: hint };
}
/** Where each kind of entry keeps the key: hashedrekord, dsse, intoto. */
function keyInside(spec) {
    const byRecord = (0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(spec, 'signature'), 'publicKey'), 'content');
    const byDsse = (0,strict_json/* member */.Dc)(first((0,strict_json/* member */.Dc)(spec, 'signatures')), 'verifier');
    const byIntoto = (0,strict_json/* member */.Dc)(first((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(spec, 'content'), 'envelope'), 'signatures')), 'publicKey');
    return byRecord ?? byDsse ?? byIntoto;
}
function logEntryOf(json) {
    const payload = (0,strict_json/* member */.Dc)(json, 'Payload');
    const encoded = legacy_bundle_text((0,strict_json/* member */.Dc)(payload, 'body'), 'Payload.body');
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(decodeBase64(encoded), { what: 'the log entry' });
    const keyId = legacy_bundle_text((0,strict_json/* member */.Dc)(payload, 'logID'), 'Payload.logID');
    if (!/^[0-9a-f]{64}$/.test(keyId))
        throw malformed('Payload.logID is not 64 hex digits');
    return {
        body,
        json: {
            logIndex: whole((0,strict_json/* member */.Dc)(payload, 'logIndex'), 'Payload.logIndex'),
            logId: { keyId: Buffer.from(keyId, 'hex').toString('base64') },
            kindVersion: { kind: legacy_bundle_text(body['kind'], 'kind'), version: legacy_bundle_text(body['apiVersion'], 'apiVersion') },
            integratedTime: whole((0,strict_json/* member */.Dc)(payload, 'integratedTime'), 'Payload.integratedTime'),
            inclusionPromise: { signedEntryTimestamp: legacy_bundle_text((0,strict_json/* member */.Dc)(json, 'SignedEntryTimestamp'), 'SignedEntryTimestamp') },
            canonicalizedBody: encoded,
        },
    };
}
function timestampsOf(written) {
    if (written === undefined || written === '' || written === 'null')
        return [];
    return [{ signedTimestamp: legacy_bundle_text((0,strict_json/* member */.Dc)(parse(written), 'SignedRFC3161Timestamp'), 'SignedRFC3161Timestamp') }];
}
/** The envelope as it came; only the unsigned name of the key is made to be the one of the log. */
function envelopeOf(blob, keyid) {
    const { payload, payloadType, signatures } = (0,strict_json/* parseStrictJsonObject */.Qp)(blob, { what: 'the envelope', maxBytes: blob.byteLength });
    if (!Array.isArray(signatures) || payload === undefined || payloadType === undefined)
        throw malformed('the envelope lacks a member');
    return { payload, payloadType, signatures: signatures.map((signature) => ({ sig: (0,strict_json/* member */.Dc)(signature, 'sig') ?? '', keyid })) };
}
function parse(written) {
    return (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(written), { what: 'an annotation of cosign' });
}
function first(json) {
    return Array.isArray(json) ? json[0] : undefined;
}
function legacy_bundle_text(json, what) {
    return typeof json === 'string' ? json : required(undefined, what);
}
function whole(json, what) {
    if (typeof json === 'number' && Number.isSafeInteger(json) && json >= 0)
        return String(json);
    throw malformed(`${what} is no whole number`);
}
function required(value, what) {
    if (value !== undefined)
        return value;
    throw malformed(`${what} is missing`);
}
function reading(why, read) {
    try {
        return read();
    }
    catch (cause) {
        throw malformed(why, cause);
    }
}
function encode(bundle) {
    return new TextEncoder().encode(JSON.stringify(bundle));
}
function malformed(why, cause) {
    return new build_failure/* Failure */.H('bundle-invalid', { blame: 'artifact', message: `The signature under a tag of cosign 2 cannot be read: ${why}`, remedy: 'Sign it anew into a bundle beside the artifact, as cosign 3 and portcullis sign do.', cause });
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-bundles.js








const maxLayers = 1_000;
const legacy_bundles_maxBytesInAll = 128 * 1024 * 1024;
const legacy_bundles_width = 4;
const experimentalType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const layerTypes = new Set(Object.values(legacyLayerTypes));
/**
 * Finds what cosign 2 keeps beside an artifact: the tags `.sig` and `.att`, and the referrers of its experiment with
 * OCI 1.1 (standards.md §3.4). The SBOM under `.sbom` is signed by nobody and never looked at.
 */
class LegacyBundles {
    #end;
    constructor(end) {
        this.#end = end;
    }
    async bundles(subject) {
        const [byTag, byReferrer] = await Promise.all([this.#inTags(subject), this.#inReferrers(subject)]);
        const layers = [...byTag.layers, ...byReferrer].filter(({ layer }) => layerTypes.has(layer.mediaType));
        const size = layers.reduce((sum, { layer }) => sum + layer.size, 0);
        if (layers.length > maxLayers || size > legacy_bundles_maxBytesInAll)
            throw tooLarge(`All signatures of cosign 2 for ${subject.digest}`, legacy_bundles_maxBytesInAll);
        return [...(await mapBounded(layers, legacy_bundles_width, async (found) => await this.#read(subject, found))), ...byTag.unreadable];
    }
    async #inTags(subject) {
        const { tags, unreadable } = await this.#end.legacyTags(subject);
        const signed = tags.filter(({ kind }) => kind !== 'sbom');
        return {
            layers: signed.flatMap(({ tag, content }) => content.layers.map((layer) => ({ layer, source: `tag ${tag}` }))),
            unreadable: unreadable.map(({ tag, failure }) => passedOver(`tag ${tag}`, failure)),
        };
    }
    async #inReferrers(subject) {
        const isLegacy = ({ artifactType }) => artifactType === undefined || artifactType === '' || artifactType === experimentalType;
        const { referrers } = await this.#end.readable(subject, isLegacy);
        return referrers.flatMap(({ manifest, content }) => content.layers.map((layer) => ({ layer, source: `referrer ${manifest.digest}` })));
    }
    async #read(subject, { layer, source }) {
        const blob = await soundOrBroken(async () => await allBytes(this.#end.blob((0,model_reference/* pin */.y_)(subject, layer.digest), layer.size)), isBrokenBlob(subject));
        if (blob instanceof build_failure/* Failure */.H)
            return passedOver(source, blob);
        try {
            const bundle = legacyBundle({ mediaType: layer.mediaType, annotations: layer.annotations ?? {}, blob });
            return { ...bundle, digest: (0,model_digest/* digestOf */.ol)(bundle.bytes), source };
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug')
                throw failure;
            return passedOver(source, failure);
        }
    }
}
/** It has no bytes, so nobody will believe it, and people see it among the refused; it ends nothing. */
function passedOver(source, failure) {
    const { message } = failure;
    return { bytes: new Uint8Array(), digest: (0,model_digest/* digestOf */.ol)(`${source} ${message}`), source: `${source}, which is passed over: ${message}`, unread: failure };
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/evidence.js


/** The evidence that is kept beside artifacts: bundles among their referrers, and with `legacy` what cosign 2 keeps in tags. */
function evidenceIn(end, { legacy = false }) {
    const referrers = new ReferrerBundles(end, end);
    if (!legacy)
        return referrers;
    const tags = new LegacyBundles(end);
    return { bundles: async (subject) => (await Promise.all([referrers.bundles(subject), tags.bundles(subject)])).flat() };
}

;// CONCATENATED MODULE: ./packages/registry/build/content/checked-content.js




const checkpoints = 256;
const leastBytes = 1024 * 1024;
/**
 * The bytes of a blob on their way, hashed. Reading may go back, and then what is read again has to be what it was
 * before: the digest of all bytes so far is compared once reading is where it had been. So the digest at the end is of
 * the bytes that were passed on, whichever reading they were of.
 */
class CheckedContent {
    #at;
    #size;
    #now;
    #past = [];
    /** How far reading had come each time before it went back, and the digest of what it had read. */
    #seen = [];
    constructor(at, size) {
        this.#at = at;
        this.#size = size;
        const hash = (0,external_node_crypto_.createHash)((0,model_digest/* algorithmOf */.Hy)(at.digest));
        // Registries that do not keep to the algorithm they were given call content by its sha256.
        this.#now = { position: 0, hash, canonical: (0,model_digest/* algorithmOf */.Hy)(at.digest) === 'sha256' ? hash : (0,external_node_crypto_.createHash)('sha256') };
        this.#past.push(copyOf(this.#now));
    }
    /** How many bytes were read. */
    get position() {
        return this.#now.position;
    }
    /** Whether `digest` is the sha256 of all that was read. */
    isNamed(digest) {
        return digest === `sha256:${checked_content_hexOf(this.#now.canonical)}`;
    }
    /**
     * The bytes from `first` on, which may lie before what was read already. The source is read from there or from a
     * little before. A reading has to be closed before the next begins. Size and digest are right before the last piece
     * is given out. @throws Failure `size-mismatch`; `digest-mismatch`, also where the source answers differently
     */
    async *read(open, first = 0) {
        this.#goBackTo(first);
        // All of it was read and found right, and nothing is wanted again.
        if (this.position === this.#size && this.#size > 0)
            return;
        for await (const chunk of open(this.position)) {
            const passedOver = Math.max(0, first - this.position);
            this.#take(chunk);
            if (passedOver < chunk.byteLength)
                yield chunk.subarray(passedOver);
        }
        if (this.position < this.#size)
            throw sizeMismatch((0,model_reference/* formatReference */.FH)(this.#at), this.#size, this.position);
        if (this.#size === 0)
            this.#check();
    }
    #goBackTo(first) {
        if (first >= this.position)
            return;
        this.#seen = [{ position: this.position, digest: checked_content_hexOf(this.#now.hash) }, ...this.#seen].toSorted((one, other) => one.position - other.position);
        while ((this.#past.at(-1)?.position ?? 0) > first)
            this.#past.pop();
        this.#now = copyOf(this.#past.at(-1) ?? this.#now);
    }
    #take(chunk) {
        const end = this.position + chunk.byteLength;
        if (end > this.#size)
            throw sizeMismatch((0,model_reference/* formatReference */.FH)(this.#at), this.#size, 'more');
        let taken = 0;
        for (let [seen] = this.#seen; seen !== undefined && seen.position <= end; [seen] = this.#seen) {
            const upTo = chunk.byteLength - (end - seen.position);
            this.#add(chunk.subarray(taken, upTo));
            taken = upTo;
            const found = checked_content_hexOf(this.#now.hash);
            if (found !== seen.digest)
                throw digestMismatch(`The first ${seen.position} bytes of ${(0,model_reference/* formatReference */.FH)(this.#at)}, read again,`, seen.digest, found);
            this.#seen = this.#seen.slice(1);
        }
        this.#add(chunk.subarray(taken));
        if (end === this.#size)
            this.#check();
        const every = Math.max(leastBytes, this.#size / checkpoints);
        if (end - (this.#past.at(-1)?.position ?? 0) >= every)
            this.#past.push(copyOf(this.#now));
    }
    #add(bytes) {
        const { position, hash, canonical } = this.#now;
        hash.update(bytes);
        if (canonical !== hash)
            canonical.update(bytes);
        this.#now = { position: position + bytes.byteLength, hash, canonical };
    }
    #check() {
        const found = `${(0,model_digest/* algorithmOf */.Hy)(this.#at.digest)}:${checked_content_hexOf(this.#now.hash)}`;
        if (found !== this.#at.digest)
            throw digestMismatch(`The blob ${(0,model_reference/* formatReference */.FH)(this.#at)}`, this.#at.digest, found);
    }
}
function copyOf({ position, hash, canonical }) {
    const copy = hash.copy();
    return { position, hash: copy, canonical: canonical === hash ? copy : canonical.copy() };
}
function checked_content_hexOf(hash) {
    return hash.copy().digest('hex');
}

;// CONCATENATED MODULE: ./packages/registry/build/download/blob-stream.js






/** Under this, a connection that is kept for all requests is the better one. */
const bulkBytes = 256 * 1024;
/**
 * Streams a blob, hashing it in flight and never holding more than a piece of it.
 * @throws Failure `digest-mismatch` before the last piece at the latest; `size-mismatch` | `not-found` | `registry-*`
 */
function streamBlob(client, at, size, how) {
    return new CheckedContent(at, size).read((from) => passBlob(client, at, { size, from, bulk: false }, how));
}
/** A blob as the registry gives it, not hashed yet. A connection that breaks is taken up again where it broke. @throws Failure `size-mismatch` */
async function* passBlob(client, at, { size, from, bulk }, how) {
    const tries = new Tries(how, new URL(client.origin).host);
    let received = from;
    for (;;) {
        try {
            for await (const chunk of await blob_stream_open(client, at, size, received, bulk && size - received >= bulkBytes)) {
                received += chunk.byteLength;
                if (received > size)
                    throw wrongSize(at, size, `more than ${size}`);
                yield chunk;
            }
            break;
        }
        catch (error) {
            await tries.after(error);
        }
    }
    if (received !== size)
        throw wrongSize(at, size, String(received));
}
/** The blob from byte `offset` on. */
async function blob_stream_open(client, at, size, offset, bulk) {
    const call = {
        kind: 'blob',
        method: 'GET',
        at: `/v2/${at.repository}/blobs/${at.digest}`,
        scopes: [pull(at.repository)],
        bulk,
        headers: { accept: '*/*', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
    };
    return await client.send(call, async (response) => {
        if (response.status === 206)
            return rest(response, offset);
        if (response.status !== 200)
            throw await refusalOf(response, call);
        if (response.length !== undefined && response.length !== size) {
            response.discard();
            throw wrongSize(at, size, String(response.length));
        }
        return offset === 0 ? response.chunks() : without(offset, response.chunks());
    });
}
function rest(response, offset) {
    const range = response.header('content-range') ?? '';
    if (range.startsWith(`bytes ${offset}-`))
        return response.chunks();
    response.discard();
    throw protocolError(response.url.host, `asked for bytes from ${offset} on, found content-range ${JSON.stringify(range.slice(0, 60))}`);
}
/** For a server that knows no ranges: passes over what was seen before. */
async function* without(offset, chunks) {
    let skip = offset;
    for await (const chunk of chunks) {
        const kept = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - kept.byteLength;
        if (kept.byteLength > 0)
            yield kept;
    }
}
function wrongSize(at, expected, found) {
    return sizeMismatch(`The blob ${(0,model_reference/* formatReference */.FH)(at)}`, expected, found);
}

;// CONCATENATED MODULE: ./packages/registry/build/content/manifest.js





const maxManifestBytes = 4 * 1024 * 1024;
/** Of an artifact; a list of referrers has more. */
const maxChildren = 256;
/** What a list of the greatest size can hold, and more. */
const maxListed = 65_536;
const manifest_maxLayers = 1_024;
const mediaTypeShape = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?[a-z0-9-]+=[a-z0-9.-]+)?$/i;
/**
 * Reads what a manifest points to. A document that is an image and an index at once, or whose body calls itself
 * something else than the registry did, is refused (CVE-2021-41190).
 * @throws Failure `manifest-invalid` | `media-type-mismatch` | `json-invalid`
 */
function readManifest(manifest) {
    const known = contents.get(manifest);
    if (known !== undefined)
        return known;
    const content = contentOf(manifest);
    contents.set(manifest, content);
    return content;
}
/** As {@link readManifest}, for what an artifact or its evidence is made of: an index of that has no more than 256 children. */
function readPart(manifest) {
    const content = readManifest(manifest);
    const { length } = content.children;
    if (length > maxChildren)
        throw manifestInvalid(manifest.digest, `${length} manifests, expected at most ${maxChildren}`);
    return content;
}
/** Each manifest is read once, however many ask what it points to. */
const contents = new WeakMap();
function contentOf({ digest, mediaType, bytes }) {
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` });
    const context = new Context(digest);
    if (body['mediaType'] !== undefined && body['mediaType'] !== mediaType)
        throw mediaTypeMismatch(`The manifest ${digest}, which calls itself ${show(body['mediaType'])},`, show(body['mediaType']), show(mediaType));
    context.check(body['schemaVersion'] === 2, `schemaVersion 2 is expected, found ${show(body['schemaVersion'])}`);
    const kind = isIndexType(mediaType) ? 'index' : 'image';
    const [own, foreign] = kind === 'index' ? ['manifests', ['layers', 'config', 'blobs', 'fsLayers']] : [mediaType === mediaTypes.artifact ? 'blobs' : 'layers', ['manifests', 'fsLayers']];
    for (const key of foreign)
        context.check(!(key in body), `${mediaType} with ${JSON.stringify(key)} can be read in two ways`);
    const listed = context.descriptors(body, own, kind === 'index' ? maxListed : manifest_maxLayers);
    const config = context.optional(body, 'config');
    return {
        kind,
        children: kind === 'index' ? listed : [],
        layers: kind === 'index' ? [] : listed,
        config,
        subject: context.optional(body, 'subject'),
        artifactType: typeof body['artifactType'] === 'string' && body['artifactType'] !== '' ? body['artifactType'] : config?.mediaType,
        annotations: context.annotations(body['annotations']),
    };
}
/** The blobs of a manifest: config first, then layers. */
function blobsOf({ config, layers }) {
    return config === undefined ? layers : [config, ...layers];
}
/** Reads the entries of an index that is nobody's artifact: a page of referrers, a fallback tag. @throws Failure as {@link readManifest} */
function readIndexEntries(manifest, limit) {
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(manifest.bytes, { maxBytes: maxManifestBytes, what: `index ${manifest.digest}` });
    const context = new Context(manifest.digest);
    context.check(body['schemaVersion'] === 2 && !('layers' in body), 'it is no image index');
    // Some registries written in Go say so of an empty list.
    if (body['manifests'] === null)
        return [];
    return context.descriptors(body, 'manifests', limit);
}
/** Reads descriptors, naming in every failure the manifest they are of. */
class Context {
    #digest;
    constructor(digest) {
        this.#digest = digest;
    }
    check(holds, otherwise) {
        if (!holds)
            throw failures_manifestInvalid(this.#digest, otherwise);
    }
    descriptors(body, key, limit) {
        const list = body[key];
        if (!Array.isArray(list))
            throw failures_manifestInvalid(this.#digest, `a list ${JSON.stringify(key)} is expected`);
        this.check(list.length <= limit, `${list.length} ${key}, expected at most ${limit}`);
        return list.map((entry, position) => this.#descriptor(entry, `${key}[${position}]`));
    }
    optional(body, key) {
        return body[key] === undefined || body[key] === null ? undefined : this.#descriptor(body[key], key);
    }
    annotations(value) {
        if (value === undefined || value === null)
            return {};
        if (!(0,strict_json/* isJsonObject */.OW)(value))
            throw failures_manifestInvalid(this.#digest, 'annotations are no object');
        const pairs = Object.entries(value);
        return Object.fromEntries(pairs.map(([name, text]) => {
            if (typeof text !== 'string')
                throw failures_manifestInvalid(this.#digest, `annotation ${show(name)} is no text`);
            return [name, text];
        }));
    }
    /** Nobody gave it as an input: whoever built the artifact wrote it. */
    #noDigest(found, where) {
        const { message, remedy } = failures_manifestInvalid(this.#digest, `${where} has the digest ${show(found)}`);
        throw new build_failure/* Failure */.H('digest-invalid', { blame: 'artifact', message, remedy, expected: 'sha256:<64 hex> or sha512:<128 hex>', found: show(found) });
    }
    #descriptor(entry, where) {
        if (!(0,strict_json/* isJsonObject */.OW)(entry))
            throw failures_manifestInvalid(this.#digest, `${where} is no descriptor`);
        const { mediaType, digest, size, artifactType, annotations, platform, urls } = entry;
        if (typeof mediaType !== 'string' || !mediaTypeShape.test(mediaType))
            throw failures_manifestInvalid(this.#digest, `${where} has the media type ${show(mediaType)}`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            throw failures_manifestInvalid(this.#digest, `${where} has the size ${show(size)}`);
        return {
            mediaType,
            digest: (0,model_digest/* isDigest */.Bc)(digest) ? digest : this.#noDigest(digest, where),
            size,
            ...(typeof artifactType === 'string' ? { artifactType } : {}),
            ...(annotations === undefined || annotations === null ? {} : { annotations: this.annotations(annotations) }),
            ...readPlatform(platform),
            ...(Array.isArray(urls) ? { urls: urls.filter((url) => typeof url === 'string') } : {}),
        };
    }
}
function readPlatform(platform) {
    if (!(0,strict_json/* isJsonObject */.OW)(platform))
        return {};
    const { os, architecture, variant } = platform;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return {};
    return { platform: { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) } };
}
function show(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 100);
}

;// CONCATENATED MODULE: ./packages/registry/build/download/reader.js









/** Names under which evidence hangs: the list of referrers, and cosign's own. */
const evidenceTag = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/;
/** Reads artifacts of OCI registries. A manifest is fetched once for the life of the reader. */
class RegistryReader {
    #clients;
    #retrying;
    #tagLists;
    #manifests = new Map();
    /** With `tagLists`, evidence that hangs by a tag is believed to be absent only when the list of tags says so too, or the registry says it twice. */
    constructor(clients, retrying, tagLists) {
        this.#clients = clients;
        this.#retrying = retrying;
        this.#tagLists = tagLists;
    }
    async manifest(at) {
        const key = keyOf(at);
        const known = this.#manifests.get(key);
        if (known !== undefined)
            return await known;
        const fetched = this.#fetch(at);
        this.#manifests.set(key, fetched);
        try {
            return await fetched;
        }
        catch (error) {
            this.#manifests.delete(key);
            throw error;
        }
    }
    /** Whether this manifest was read from this very repository before, by its digest or under a tag. */
    async hasRead(at) {
        return await (this.#manifests.get(keyOf(at))?.then(() => true, () => false) ?? false);
    }
    blob(at, size) {
        return streamBlob(this.#clients.at(at.registry), at, size, this.#retrying);
    }
    /** The bytes from `from` on, not hashed; each piece is good only until the next is asked for. */
    passingBlob(at, size, from) {
        return passBlob(this.#clients.at(at.registry), at, { size, from, bulk: true }, this.#retrying);
    }
    /** Asks anew each time; the digest is computed from the bytes, whatever the registry's headers say. */
    async resolve(reference) {
        return (await this.tagged(reference))?.digest;
    }
    /** The manifest behind a tag, or undefined when there is no such tag. Asks anew each time. */
    async tagged(reference) {
        const { tag } = reference;
        if (tag === undefined)
            throw new build_failure/* Failure */.H('reference-invalid', {
                blame: 'configuration',
                message: `${(0,model_reference/* formatReference */.FH)(reference)} names no tag`,
                remedy: 'Write registry.example/team/app:tag.',
            });
        const isDoubted = async () => this.#tagLists !== undefined && evidenceTag.test(tag) && !(await this.#tagLists.lack({ ...reference, tag }));
        const manifest = (await this.#ask(reference, tag)) ?? ((await isDoubted()) ? await this.#ask(reference, tag) : undefined);
        if (manifest === undefined)
            return undefined;
        try {
            await this.#requireReadable(reference, manifest, evidenceTag.test(tag));
        }
        catch (error) {
            throw this.#clients.at(reference.registry).struckOut(error);
        }
        this.#manifests.set(keyOf((0,model_reference/* pin */.y_)(reference, manifest.digest)), Promise.resolve(manifest));
        return manifest;
    }
    async #ask(reference, tag) {
        const call = manifestCall(reference, 'tag', tag);
        return await this.#clients.at(reference.registry).send(call, async (response) => {
            if (response.status === 200)
                return await bytesOf(response, undefined);
            if (response.status !== 404)
                throw await refusalOf(response, call);
            response.discard();
            return undefined;
        });
    }
    /**
     * What is broken under a tag is the word of whoever answers, and of evidence it would be left behind for it. So there
     * the registry has to have these very bytes by their digest, too. @throws Failure `digest-mismatch` where it has not
     */
    async #requireReadable(reference, manifest, isOfEvidence) {
        try {
            requireReadable(manifest);
        }
        catch (error) {
            if (!isOfEvidence || (await this.#has((0,model_reference/* pin */.y_)(reference, manifest.digest))))
                throw error;
            throw digestMismatch(`What is served as ${(0,model_reference/* formatReference */.FH)(reference)}`, 'content that the registry has by its digest as well', manifest.digest);
        }
    }
    async #has(at) {
        const call = manifestCall(at, 'manifest', at.digest);
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status === 200)
                return (await bytesOf(response, undefined)).digest === at.digest;
            response.discard();
            return false;
        });
    }
    async #fetch(at) {
        const call = manifestCall(at, 'manifest', at.digest);
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 200)
                throw await refusalOf(response, call);
            const manifest = await bytesOf(response, at.digest);
            requireReadable(manifest);
            return manifest;
        });
    }
}
function keyOf({ registry, repository, digest }) {
    return `${registry}/${repository}@${digest}`;
}
function manifestCall({ repository }, kind, name) {
    return { kind, method: 'GET', at: `/v2/${repository}/manifests/${name}`, scopes: [pull(repository)], headers: { accept: acceptManifests } };
}
/** Reads and hashes the manifest of an answer, whatever it is. */
async function bytesOf(response, expected) {
    const where = `${response.url.host}${response.url.pathname}`;
    const mediaType = withoutParameters(response.header('content-type'));
    const bytes = await response.bytes(maxManifestBytes, `The manifest ${where}`);
    const digest = (0,model_digest/* digestOf */.ol)(bytes, expected === undefined ? 'sha256' : (0,model_digest/* algorithmOf */.Hy)(expected));
    if (expected !== undefined && digest !== expected)
        throw digestMismatch(`The manifest ${where}`, expected, digest);
    return { digest, mediaType, bytes };
}
function requireReadable(manifest) {
    const { digest, mediaType } = manifest;
    if (mediaType === 'text/html')
        throw webPage(`What is served as the manifest ${digest}`);
    if (!isManifestType(mediaType))
        throw mediaTypeMismatch(`What is served as the manifest ${digest}`, 'the media type of a manifest', JSON.stringify(mediaType.slice(0, 100)));
    readManifest(manifest);
}

;// CONCATENATED MODULE: ./packages/core/build/all-ended.js
/**
 * Waits for all of them, whatever becomes of each, so that nothing goes on behind the back of whoever is told.
 * @throws what the first of them in this order threw
 */
async function allEnded(...work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/referrers.js











const maxPages = 200;
/** Of so many, those that call themselves signed come first; beyond, what refers to an artifact is told and not read. */
const maxReferrers = 4_096;
/** So many of those that are listed may be gone, or about something else; beyond, the list is given up. Whoever writes such a list could leave out as well what stands behind. */
const maxGone = 100;
const referrers_width = 4;
/**
 * Lists what refers to a manifest: referrers API ∪ fallback tag, unfiltered, since the lists are nobody's word and
 * often lack the type (standards.md §0.4). Each answer is kept for the life of the object.
 */
class Referrers {
    #clients;
    #reader;
    #listed = new Map();
    /** Repositories that have answered 404: they have no referrers API. */
    #without = new Set();
    #with = new Set();
    /** What the registry itself lists with a subject. */
    #ownWord = new Map();
    /** Subjects whose list was longer than is read. */
    #cut = new Set();
    constructor(clients, reader) {
        this.#clients = clients;
        this.#reader = reader;
    }
    /**
     * What refers to `subject`, each manifest fetched and its own `subject` compared. Entries whose manifest is gone are
     * passed over, up to a number: a stale list is no evidence. What cannot be read, is about something else or is one too many is told
     * and not thrown: anybody who may push can attach such a thing.
     * @throws Failure `registry-*` when the lists cannot be had; `manifest-invalid` for a list that cannot be read; `digest-mismatch` for a
     * manifest that the registry gives out with other bytes, twice
     */
    async readable(subject, wanted) {
        const listed = (await this.descriptors(subject)).filter(wanted);
        const chosen = foremost(listed);
        const found = chosen.map(() => undefined);
        const ownWord = this.#ownWord.get(referrers_keyOf(subject)) ?? new Set();
        // Who may push writes the tag, and the registry alone its own list: what is useless in one ends no reading of the other.
        const useless = { api: 0, tag: 0 };
        await mapBounded(inwards(chosen), referrers_width, async ([position, descriptor]) => {
            const list = ownWord.has(descriptor.digest) ? 'api' : 'tag';
            if (useless[list] > maxGone)
                return;
            const read = await soundOrBroken(async () => await this.#fetch(subject, descriptor), isBrokenManifest(subject));
            const one = read instanceof build_failure/* Failure */.H ? { digest: descriptor.digest, failure: read } : read;
            found[position] = one;
            if (one === undefined || ('failure' in one && one.failure.code === 'referrer-misplaced'))
                useless[list] += 1;
        });
        const unseen = Math.max(useless.api, useless.tag) > maxGone ? [tooStale(subject)] : listed.length > maxReferrers || this.#cut.has(referrers_keyOf(subject)) ? [tooMany(subject)] : [];
        return {
            referrers: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: [...unseen, ...found.filter((one) => one !== undefined && 'failure' in one)],
        };
    }
    /** What the lists say: descriptors by digest, unverified. */
    async descriptors(subject) {
        const key = referrers_keyOf(subject);
        const known = this.#listed.get(key);
        if (known !== undefined)
            return await known;
        const listing = this.#list(subject);
        this.#listed.set(key, listing);
        try {
            return await listing;
        }
        catch (error) {
            this.#listed.delete(key);
            throw error;
        }
    }
    /** Whether the repository of `subject` has a referrers API; asks unless it is known. */
    async hasApi(subject) {
        const repository = repositoryOf(subject);
        return this.#with.has(repository) || (await this.#pages(subject)) !== undefined;
    }
    /** Whether the registry itself lists `digest` with `subject` now, asked anew; undefined where it has no referrers API. */
    async lists(subject, digest) {
        const listed = await this.#pages(subject);
        // What stands behind the end of what is read cannot be told from what is not there.
        return listed && (this.#cut.has(referrers_keyOf(subject)) || listed.some((entry) => entry.digest === digest));
    }
    /** Makes the next look at `subject` a fresh one: something was attached to it. */
    forget(subject) {
        this.#listed.delete(referrers_keyOf(subject));
    }
    async #list(subject) {
        // Side by side, and the word of the registry's own list first: also about what is wrong.
        const [api, tagged] = await allEnded(this.#pages(subject), soundList(async () => listUnder(await this.#reader.tagged({ ...subject, tag: fallbackTag(subject.digest) })), subject));
        const fromTag = fallbackEntries(subject, tagged, api !== undefined);
        const fromApi = api ?? [];
        this.#ownWord.set(referrers_keyOf(subject), new Set(fromApi.map(({ digest }) => digest)));
        // What the registry itself lists comes first, and in its words.
        const all = new Map([...fromApi, ...fromTag, ...fromApi].map((descriptor) => [descriptor.digest, descriptor]));
        return [...all.values()];
    }
    /** All pages of the referrers API, or undefined where there is none. Only a 404 says so (security.md R-13). */
    async #pages(subject) {
        if (this.#without.has(repositoryOf(subject)))
            return undefined;
        const client = this.#clients.at(subject.registry);
        const first = new URL(`/v2/${subject.repository}/referrers/${subject.digest}`, client.origin);
        const entries = [];
        const seen = new Set();
        for (let next = first; next !== undefined;) {
            if (seen.has(next.href) || seen.size >= maxPages)
                throw protocolError(first.host, 'the pages of referrers do not end');
            seen.add(next.href);
            // One false 404 would pass for "nothing is signed here", so it is asked for twice; and never believed of who has listed before.
            const isUnknown = next === first && !this.#with.has(repositoryOf(subject));
            const page = (await this.#page(next, subject)) ?? (isUnknown ? await this.#page(next, subject) : undefined);
            if (page === undefined && isUnknown) {
                this.#without.add(repositoryOf(subject));
                return undefined;
            }
            if (page === undefined)
                throw protocolError(first.host, 'a list of referrers that must be there is not');
            this.#with.add(repositoryOf(subject));
            entries.push(...page.entries);
            next = page.next;
            // What comes behind may be of a kind that is wanted, however few of that are here.
            if (next !== undefined && entries.length > maxListed) {
                this.#cut.add(referrers_keyOf(subject));
                next = undefined;
            }
        }
        return entries;
    }
    async #page(at, subject) {
        return await soundList(async () => await this.#askPage(at, subject), subject);
    }
    async #askPage(at, { registry, repository }) {
        const call = { kind: 'referrers', method: 'GET', at, scopes: [pull(repository)], headers: { accept: mediaTypes.index } };
        return await this.#clients.at(registry).send(call, async (response) => {
            if (response.status === 200)
                return { entries: await readPage(response), next: nextPage(response, at) };
            const refusal = await refusalOf(response, call);
            if (response.status !== 404)
                throw refusal;
            // Only the registry itself can say that it has no list: another host's 404 would hide the evidence.
            if (response.url.origin !== at.origin)
                throw redirectRefused(at.host, response.url.host, 'it does not know of the referrers');
            return undefined;
        });
    }
    async #fetch(subject, { digest }) {
        // What is listed and gone is no evidence; that it is gone the registry has to say twice.
        const manifest = (await this.#present(subject, digest)) ?? (await this.#present(subject, digest));
        if (manifest === undefined)
            return undefined;
        const content = readManifest(manifest);
        return content.subject?.digest === subject.digest ? { manifest, content } : misplaced(subject, digest, content);
    }
    async #present(subject, digest) {
        try {
            return await this.#reader.manifest((0,model_reference/* pin */.y_)(subject, digest));
        }
        catch (error) {
            if (error instanceof build_failure/* Failure */.H && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
}
/** The tag that lists referrers where there is no API (distribution spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(digest) {
    return `${(0,model_digest/* algorithmOf */.Hy)(digest)}-${(0,model_digest/* hexOf */.ZD)(digest).slice(0, 64)}`;
}
/** What is under the tag, with the entries if it is a list. @throws Failure `manifest-invalid` for a list that cannot be read */
function listUnder(manifest) {
    return manifest && { manifest, entries: isIndexType(manifest.mediaType) ? readIndexEntries(manifest, maxListed) : undefined };
}
/** What the list under the tag says. @throws Failure `manifest-invalid` where it is no list, and nothing else says what refers to `subject` */
function fallbackEntries(subject, list, hasApi) {
    if (list === undefined)
        return [];
    if (list.entries !== undefined)
        return list.entries;
    // `cosign copy` overwrites the list with an image (standards.md §0.3). With an API nothing is lost by that.
    if (hasApi)
        return [];
    throw failures_manifestInvalid(list.manifest.digest, `the tag ${fallbackTag(subject.digest)} must list the referrers, but it is a ${list.manifest.mediaType}`);
}
/** How a referrer is listed (distribution spec 1.1, "Listing Referrers"): with its type and all its annotations. */
function referrerDescriptor({ manifest, content }) {
    const { artifactType, annotations } = content;
    return {
        mediaType: manifest.mediaType,
        digest: manifest.digest,
        size: manifest.bytes.byteLength,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}
async function readPage(response) {
    const mediaType = withoutParameters(response.header('content-type'));
    const bytes = await response.bytes(maxManifestBytes, `The referrers at ${response.url.host}`);
    if (mediaType !== mediaTypes.index)
        throw protocolError(response.url.host, `referrers come as ${JSON.stringify(mediaType.slice(0, 100))}`);
    return readIndexEntries({ digest: (0,model_digest/* digestOf */.ol)(bytes), mediaType, bytes }, maxListed);
}
/** The next page by `Link` (RFC 8288), which may only lead to the same list (CVE-2026-85732). */
function nextPage(response, at) {
    const target = /<([^<>]{1,4096})>\s{0,8};[^<>,]{0,200}\brel="?next"?/i.exec((response.header('link') ?? '').slice(0, 8192))?.[1];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, at.href) ? new URL(target, at) : undefined;
    if (next?.origin === at.origin && next.pathname === at.pathname && next.username === '')
        return next;
    throw protocolError(at.host, `the next page of referrers is said to be at ${JSON.stringify((next?.host ?? target).slice(0, 100))}`);
}
function repositoryOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function referrers_keyOf(subject) {
    return `${repositoryOf(subject)}@${subject.digest}`;
}
/** Those that are listed as signed come first; among equals, the order of the list, which is that of their pushing where registries tell it. */
function foremost(listed) {
    const isSigned = ({ artifactType }) => artifactType !== undefined && isBundleType(artifactType);
    return [...listed.filter(isSigned), ...listed.filter((descriptor) => !isSigned(descriptor))].slice(0, maxReferrers);
}
/** From both ends: where old ones were cleaned away and are still listed, the new ones stand last; where somebody floods, first. */
function inwards(items) {
    const both = [...items.entries()].map(([position, item]) => ({ position, item, fromEnd: Math.min(position, items.length - 1 - position) }));
    return both.toSorted((one, other) => one.fromEnd - other.fromEnd).map(({ position, item }) => [position, item]);
}
/** Stands for all that was not read; its digest is what it is about. */
function tooMany({ digest }) {
    return unseenBehind(digest, maxReferrers, `More than ${maxReferrers} manifests refer to ${digest}: the others were not looked at`);
}
function tooStale({ digest }) {
    return unseenBehind(digest, maxGone, `More than ${maxGone} of the manifests that are listed as referring to ${digest} are not there, or are about something else: the others were not looked at`);
}
function unseenBehind(digest, most, message) {
    const remedy = 'Remove the referrers that nobody needs, and find out who pushed or listed them.';
    return { digest, failure: new build_failure/* Failure */.H('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${most}` }) };
}
/** Listed with one manifest, and about another: nobody's evidence here. */
function misplaced(subject, digest, content) {
    const found = content.subject?.digest ?? 'no subject';
    const failure = new build_failure/* Failure */.H('referrer-misplaced', {
        blame: 'artifact',
        message: `${digest} is listed as referring to ${subject.digest}, and its own subject is another: ${found}`,
        remedy: 'Find out who wrote this list of referrers; evidence about this artifact has to name it.',
        expected: subject.digest,
        found,
    });
    return { digest, failure };
}

;// CONCATENATED MODULE: ./packages/registry/build/upload/kept-blobs.js

const maxBlobBytes = 1024 * 1024;
const kept_blobs_maxBytesInAll = 16 * 1024 * 1024;
/** Small blobs that were read whole, as bundles are: whoever needs one again, to send it on, need not ask for it. */
class KeptBlobs {
    /** Oldest first. */
    #kept = new Map();
    #bytes = 0;
    get(at, size) {
        const kept = this.#kept.get(kept_blobs_keyOf(at));
        return kept?.byteLength === size ? kept : undefined;
    }
    /** Passes `chunks` on, which were hashed on their way, and keeps them if all of them came and they are few. */
    async *keep(at, size, chunks) {
        const copies = [];
        for await (const chunk of chunks) {
            if (size <= maxBlobBytes)
                copies.push(Uint8Array.from(chunk));
            yield chunk;
        }
        if (size <= maxBlobBytes)
            this.#add(kept_blobs_keyOf(at), Buffer.concat(copies));
    }
    #add(key, bytes) {
        this.#bytes += bytes.byteLength - (this.#kept.get(key)?.byteLength ?? 0);
        this.#kept.delete(key);
        this.#kept.set(key, bytes);
        for (const [oldest, { byteLength }] of this.#kept) {
            if (this.#bytes <= kept_blobs_maxBytesInAll)
                return;
            this.#kept.delete(oldest);
            this.#bytes -= byteLength;
        }
    }
}
function kept_blobs_keyOf({ registry, repository, digest }) {
    return (0,model_reference/* formatReference */.FH)({ registry, repository, digest });
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-tags.js






const legacyKinds = ['sig', 'att', 'sbom'];
/** `sha256-<hex>.sig` and its siblings. A sha512 digest makes a name longer than a tag may be: it has none. */
function legacyTag(subject, kind) {
    return (0,model_digest/* algorithmOf */.Hy)(subject) === 'sha256' ? `sha256-${(0,model_digest/* hexOf */.ZD)(subject)}.${kind}` : undefined;
}
/** Looks for cosign's own tags. Each answer is kept for the life of the object. */
class LegacyTags {
    #reader;
    #known = new Map();
    constructor(reader) {
        this.#reader = reader;
    }
    /**
     * The tags that exist for `subject`, unverified: the name alone says what they are about.
     * @throws Failure `registry-*` when the registry does not say; a manifest that cannot be read is told and not thrown
     */
    async of(subject) {
        const key = legacy_tags_keyOf(subject);
        const known = this.#known.get(key);
        if (known !== undefined)
            return await known;
        const looking = this.#look(subject);
        this.#known.set(key, looking);
        try {
            return await looking;
        }
        catch (error) {
            this.#known.delete(key);
            throw error;
        }
    }
    /** Makes the next look at `subject` a fresh one. */
    forget(subject) {
        this.#known.delete(legacy_tags_keyOf(subject));
    }
    async #look({ registry, repository, digest }) {
        const found = await Promise.all(legacyKinds.map(async (kind) => {
            const tag = legacyTag(digest, kind);
            return tag === undefined ? undefined : await this.#read({ registry, repository, tag }, kind, digest);
        }));
        return {
            tags: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: found.filter((one) => one !== undefined && 'failure' in one),
        };
    }
    async #read(at, kind, subject) {
        const read = await soundOrBroken(async () => {
            const manifest = await this.#reader.tagged(at);
            if (manifest === undefined)
                return undefined;
            const content = readManifest(manifest);
            if (content.kind === 'index')
                throw failures_manifestInvalid(manifest.digest, `the tag ${at.tag} must hold layers, but it is an index`);
            return { kind, tag: at.tag, manifest, content };
        }, isBrokenManifest(at));
        // Its digest is not always known; the tag names it as well.
        return read instanceof build_failure/* Failure */.H ? { tag: at.tag, digest: subject, failure: read } : read;
    }
}
function legacy_tags_keyOf(subject) {
    return `${(0,model_reference/* formatRepository */.Sh)(subject)}@${subject.digest}`;
}

;// CONCATENATED MODULE: ./packages/registry/build/upload/missing-blobs.js


/** From this size on, a blob is always asked for before it is sent. */
const largeBytes = (/* unused pure expression or super */ null && (256 * 1024));
/** Sends blobs of which the plan says that they are missing, or at least not known to be there. */
class missing_blobs_MissingBlobs {
    #uploads;
    #presence;
    /** What other artifacts of this run are sending: a layer that many share goes over once. */
    #underWay = new Map();
    /** Registries that mount nothing from a repository into itself. */
    #unmounting = new Set();
    constructor(uploads, presence) {
        this.#uploads = uploads;
        this.#presence = presence;
    }
    async send(blob) {
        const key = missing_blobs_keyOf(blob.at);
        // How it ends for the others is told to them; if they fail, one of those that wait is sent on its own, and is waited for in turn.
        for (let other = this.#underWay.get(key); other !== undefined; other = this.#underWay.get(key))
            await other.catch(() => undefined);
        if (this.#presence.knownBlob(blob.at, blob.size) === true)
            return 'present';
        const sending = this.#send(blob);
        this.#underWay.set(key, sending);
        try {
            const fate = await sending;
            this.#presence.confirmBlob(blob.at, blob.size);
            return fate;
        }
        finally {
            if (this.#underWay.get(key) === sending)
                this.#underWay.delete(key);
        }
    }
    async #send(blob) {
        if (this.#presence.knownBlob(blob.at, blob.size) === false || blob.mountFrom !== undefined)
            return await this.#uploads.send(blob);
        if (blob.size >= largeBytes || this.#unmounting.has(blob.at.registry))
            return await this.#uploads.ensure(blob);
        return await this.#mountedOrSent(blob);
    }
    /**
     * One request where there were two: a blob that is there is mounted from its own repository, and for one that is not
     * the same request has opened the upload. Where that is not understood, a small blob may be sent although it is there.
     */
    async #mountedOrSent(blob) {
        try {
            const fate = await this.#uploads.send({ ...blob, mountFrom: blob.at.repository });
            return fate === 'mount' ? 'present' : fate;
        }
        catch (error) {
            // A registry that is really away does not answer the usual way either.
            if (!(error instanceof Failure) || (error.code !== 'registry-protocol' && error.code !== 'registry-unavailable'))
                throw error;
            this.#unmounting.add(blob.at.registry);
            return await this.#uploads.ensure(blob);
        }
    }
}
function missing_blobs_keyOf({ registry, repository, digest }) {
    return formatReference({ registry, repository, digest });
}

;// CONCATENATED MODULE: ./packages/registry/build/registry-ends.js




/** Reads from registries. */
class RegistrySource {
    #reader;
    #referrers;
    #legacy;
    #kept = new KeptBlobs();
    constructor(reader, referrers) {
        this.#reader = reader;
        this.#referrers = referrers;
        this.#legacy = new LegacyTags(reader);
    }
    async manifest(at) {
        return await this.#reader.manifest(at);
    }
    blob(at, size) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#kept.keep(at, size, this.#reader.blob(at, size)) : bytesOnce(kept);
    }
    passingBlob(at, size, from) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#reader.passingBlob(at, size, from) : bytesOnce(kept, from);
    }
    async resolve(reference) {
        return await this.#reader.resolve(reference);
    }
    async tagged(reference) {
        return await this.#reader.tagged(reference);
    }
    async readable(subject, wanted = () => true) {
        return await this.#referrers.readable(subject, wanted);
    }
    async descriptors(subject) {
        return await this.#referrers.descriptors(subject);
    }
    async legacyTags(subject) {
        return await this.#legacy.of(subject);
    }
}
/** Writes to registries. */
class RegistryTarget {
    #parts;
    #missing;
    constructor(parts) {
        this.#missing = new MissingBlobs(parts.uploads, parts.presence);
        this.#parts = parts;
    }
    async hasBlob(at, size) {
        return await this.#parts.presence.hasBlob(at, size);
    }
    async hasManifest(at, size) {
        return (await this.#parts.reader.hasRead(at)) || (await this.#parts.presence.hasManifest(at, size));
    }
    async putBlob(blob) {
        return await this.#missing.send(blob);
    }
    async putManifest(at, manifest) {
        return await this.#parts.manifests.put(at, manifest);
    }
    /** Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1). */
    async listReferrers(subject, referrers, isSaid) {
        this.#parts.referrers.forget(subject);
        if (isSaid && (await this.#parts.referrers.hasApi(subject)))
            return;
        await this.#parts.fallbackTags.merge(subject, await referrers());
    }
    async tag(at, manifest) {
        await this.#parts.manifests.tag(at, manifest);
    }
    /** Nothing to do: a registry keeps what was put by digest. */
    async keep() {
        await Promise.resolve();
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./packages/registry/build/http/pauses.js


/** The pauses of a run, which end with it: a server may have asked to be waited for ten minutes when nobody wants its answer any more. */
class Pauses {
    #over = new AbortController();
    /** @throws Failure `registry-unavailable` once the run is over */
    async pause(milliseconds) {
        try {
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal: this.#over.signal });
        }
        catch (error) {
            throw unavailable('What was to be asked again', 'the run is over', error);
        }
    }
    end() {
        this.#over.abort();
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/request-count.js
/** How many requests of each kind a run has sent, retries and redirects included. */
class RequestCount {
    #counts = new Map();
    add({ kind }) {
        this.#counts.set(kind, this.of(kind) + 1);
    }
    of(kind) {
        return this.#counts.get(kind) ?? 0;
    }
    get total() {
        return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    }
    toJSON() {
        return Object.fromEntries(this.#counts);
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/retry-budget.js
const defaultRetryBudget = { most: 50, perAnswer: 0.2, waitMilliseconds: 1_800_000, waitPerAnswer: 1_000 };
/**
 * Counts repeated requests by host over a whole run: a host that answers almost everything is asked again whenever it
 * does not, one that is dying is not asked six times for each of a thousand blobs. A wait that the host asked for
 * (Retry-After) is none of its failures; of those the time is counted, so that no host keeps a run for days.
 */
class RetryBudget {
    #clock;
    #rules;
    #left = new Map();
    #patience = new Map();
    constructor(clock, rules = {}) {
        this.#clock = clock;
        this.#rules = { ...defaultRetryBudget, ...rules };
    }
    answered(host) {
        this.#left.set(host, Math.min(this.#rules.most, this.#of(host) + this.#rules.perAnswer));
        const patience = this.#patience.get(host);
        if (patience !== undefined)
            this.#patience.set(host, { ...patience, left: Math.min(this.#rules.waitMilliseconds, patience.left + this.#rules.waitPerAnswer) });
    }
    /** Whether a request may be repeated; if so, it is counted. */
    take(host) {
        const left = this.#of(host);
        if (left < 1)
            return false;
        this.#left.set(host, left - 1);
        return true;
    }
    /** Whether a wait that the host asked for may begin now; if so, it is counted. Of waits side by side the time counts once. */
    wait(host, milliseconds) {
        const now = this.#clock.now().getTime();
        const { left, until } = this.#patience.get(host) ?? { left: this.#rules.waitMilliseconds, until: now };
        const added = Math.max(0, now + milliseconds - Math.max(now, until));
        if (added > left)
            return false;
        this.#patience.set(host, { left: left - added, until: Math.max(until, now + milliseconds) });
        return true;
    }
    #of(host) {
        return this.#left.get(host) ?? this.#rules.most;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/download/tag-lists.js





const pageLength = 1_000;
/**
 * A second opinion about tags that a registry says it does not have. One false 404, as a replica that lags gives it,
 * would make evidence that hangs by its tag pass for evidence that was never there. One list serves all tags of a
 * repository; where it cannot be had whole in one answer, it says nothing.
 */
class TagLists {
    #clients;
    #known = new Map();
    constructor(clients) {
        this.#clients = clients;
    }
    /** Whether the list of all tags is there and lacks this one (distribution-spec 1.1, "Listing Tags"). Asks once for each repository. */
    async lack(reference) {
        const key = (0,model_reference/* formatRepository */.Sh)(reference);
        const listing = this.#known.get(key) ?? this.#list(reference);
        this.#known.set(key, listing);
        const tags = await listing;
        return tags !== undefined && !tags.has(reference.tag);
    }
    async #list({ registry, repository }) {
        const call = { kind: 'tag-list', method: 'GET', at: `/v2/${repository}/tags/list?n=${pageLength}`, scopes: [pull(repository)], headers: { accept: 'application/json' } };
        try {
            return await this.#clients.at(registry).send(call, async (response) => {
                if (response.status !== 200 || response.header('link') !== undefined) {
                    response.discard();
                    // No repository, no tags: another answer to another question that says the same.
                    return response.status === 404 ? new Set() : undefined;
                }
                return tagsIn(await response.bytes(maxManifestBytes, `The tags of ${registry}/${repository}`));
            });
        }
        catch (error) {
            // Many registries let nobody list: then the tag itself is asked for again.
            if (error instanceof build_failure/* Failure */.H)
                return undefined;
            throw error;
        }
    }
}
function tagsIn(bytes) {
    const { tags } = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'a list of tags', maxBytes: maxManifestBytes });
    if (tags === null)
        return new Set();
    return Array.isArray(tags) && !tags.some(strict_json/* isJsonObject */.OW) ? new Set(tags.filter((tag) => typeof tag === 'string')) : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/build/registry-reader.js












/** Opens registries for reading. */
function createRegistryReader(options) {
    const { clients, retrying, requests, credentialsUsed, close } = connect(options);
    const reader = new RegistryReader(clients, retrying, new TagLists(clients));
    const referrers = new Referrers(clients, reader);
    return { reader, tags: reader, bundles: evidenceIn(new RegistrySource(reader, referrers), options), requests, credentialsUsed, close };
}
/** Wires transport, log-in and counting. */
function connect(options) {
    const requests = new RequestCount();
    const pauses = new Pauses();
    const pause = options.pause ?? (async (milliseconds) => await pauses.pause(milliseconds));
    const onRequest = (sent) => {
        requests.add(sent);
        options.onRequest?.(sent);
    };
    const budget = options.budget ?? new RetryBudget(options.clock);
    const transport = new Transport({ ...options, pause, onRequest, budget });
    const { clock, credentials, onSecret, tokenServers = {} } = options;
    const used = new CredentialsUsed();
    return {
        clients: new RegistryClients({ transport, clock, credentials, onSecret, tokenServers, used }),
        retrying: retryingBy({ ...options, pause, budget }),
        requests,
        credentialsUsed: () => used.list(),
        close: () => {
            pauses.end();
            transport.close();
        },
    };
}

;// CONCATENATED MODULE: ./packages/scanners/build/limits.js
/** What a scan accepts before it gives up (security.md §5.2). Sizes in bytes. */
const limits = {
    /** Entries of one layer. */
    tarEntries: 500_000,
    /** A path inside a layer. */
    pathLength: 4096,
    /** An extended header of a tar entry. */
    tarExtension: 1024 * 1024,
    /** All layers together, uncompressed. */
    totalStreamed: 20 * 1024 ** 3,
    /** Uncompressed bytes over compressed ones, once more than {@link limits.ratioFrom} came out. */
    ratio: 100,
    ratioFrom: 10 * 1024 ** 2,
    /** A package database of a distribution. */
    packageDatabase: 64 * 1024 ** 2,
    /** The metadata file of one package. */
    packageMetadata: 1024 ** 2,
    components: 250_000,
    indexChildren: 256,
    indexDepth: 4,
    /** An image config. */
    config: 8 * 1024 ** 2,
    sbom: 64 * 1024 ** 2,
    /** One advisory. */
    advisory: 16 * 1024 ** 2,
    advisories: 5_000_000,
    findings: 200_000,
};

;// CONCATENATED MODULE: ./packages/scanners/build/matching/advisory.js



const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];
/** Reads one record. `source` names it in messages. @throws Failure `database-invalid` */
function parseAdvisory(bytes, source) {
    const record = readJson(bytes, source);
    const { id, modified, withdrawn, summary, database_specific: specific } = record;
    if (typeof id !== 'string' || id === '')
        throw advisory_invalid(source, 'it has no id');
    const time = new Date(typeof modified === 'string' ? modified : Number.NaN);
    if (Number.isNaN(time.getTime()))
        throw advisory_invalid(source, 'it has no date in `modified`');
    const rating = (0,strict_json/* isJsonObject */.OW)(specific) ? specific['severity'] : undefined;
    return {
        id,
        modified: time,
        withdrawn: typeof withdrawn === 'string',
        aliases: textList(record['aliases']),
        upstream: textList(record['upstream']),
        summary: typeof summary === 'string' ? summary : '',
        severity: readSeverity(record['severity']),
        rating: typeof rating === 'string' ? rating : undefined,
        affected: list(record['affected']).map((entry) => readAffected(entry, source)),
        url: urlOf(record['references']),
    };
}
function readJson(bytes, source) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: source, maxBytes: limits.advisory });
    }
    catch (cause) {
        throw advisory_invalid(source, cause instanceof Error ? cause.message : 'it cannot be read', cause);
    }
}
function readAffected(json, source) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw advisory_invalid(source, 'an entry of `affected` is not an object');
    const { package: named } = json;
    const { ecosystem, name } = (0,strict_json/* isJsonObject */.OW)(named) ? named : {};
    return {
        // Records about commits alone name no package: they can never match one.
        ecosystem: typeof ecosystem === 'string' ? ecosystem : '',
        name: typeof name === 'string' ? name : '',
        severity: readSeverity(json['severity']),
        versions: textList(json['versions']),
        ranges: list(json['ranges']).map((range) => readRange(range, source)),
    };
}
function readRange(json, source) {
    if (!(0,strict_json/* isJsonObject */.OW)(json) || typeof json['type'] !== 'string')
        throw advisory_invalid(source, 'a range has no type');
    const events = list(json['events']).flatMap((event) => {
        if (!(0,strict_json/* isJsonObject */.OW)(event))
            throw advisory_invalid(source, 'an event is not an object');
        return eventKinds.flatMap((kind) => {
            const version = event[kind];
            return typeof version === 'string' ? [{ kind, version }] : [];
        });
    });
    return { type: json['type'], events };
}
function readSeverity(json) {
    return list(json).flatMap((entry) => {
        const { type, score } = (0,strict_json/* isJsonObject */.OW)(entry) ? entry : {};
        return typeof type === 'string' && typeof score === 'string' ? [{ type, score }] : [];
    });
}
function urlOf(references) {
    for (const reference of list(references)) {
        const { type, url } = (0,strict_json/* isJsonObject */.OW)(reference) ? reference : {};
        if (type === 'ADVISORY' && typeof url === 'string' && url.startsWith('https://'))
            return url;
    }
    return undefined;
}
function list(json) {
    return Array.isArray(json) ? json : [];
}
function textList(json) {
    return list(json).filter((entry) => typeof entry === 'string');
}
function advisory_invalid(source, why, cause) {
    return new build_failure/* Failure */.H('database-invalid', {
        blame: 'configuration',
        message: `The advisory ${source} cannot be read: ${why}`,
        remedy: 'Download the advisory database again; a database that is only partly readable proves nothing.',
        cause,
    });
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./packages/scanners/build/database/block-reader.js


const blockSize = 256 * 1024;
const blocksKept = 4;
/** Reads a file in large blocks and keeps the last few: a zip archive is read in many small steps at two places at once. */
class BlockReader extends yauzl.RandomAccessReader {
    #file;
    #blocks = new Map();
    constructor(file) {
        super();
        this.#file = file;
    }
    /** For yauzl. A short read is an error. */
    read(target, offset, length, position, callback) {
        (0,external_node_util_namespaceObject.callbackify)(async () => (await this.bytes(position, length)).copy(target, offset))((error) => callback(error));
    }
    /** Exactly `length` bytes from `position`. @throws Error at the end of the file */
    async bytes(position, length) {
        const parts = [];
        for (let at = position; at < position + length;) {
            const block = await this.#block(Math.floor(at / blockSize));
            const from = at % blockSize;
            const part = block.subarray(from, from + (position + length - at));
            if (part.length === 0)
                throw new Error('the archive is cut off');
            parts.push(part);
            at += part.length;
        }
        return Buffer.concat(parts);
    }
    async #block(number) {
        const known = this.#blocks.get(number);
        if (known !== undefined) {
            this.#blocks.delete(number);
            this.#blocks.set(number, known);
            return known;
        }
        const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(blockSize), 0, blockSize, number * blockSize);
        const [oldest] = this.#blocks.keys();
        if (this.#blocks.size >= blocksKept && oldest !== undefined)
            this.#blocks.delete(oldest);
        const block = buffer.subarray(0, bytesRead);
        this.#blocks.set(number, block);
        return block;
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/invalid-database.js

/** The whole database is refused: one that is only partly readable proves nothing. */
function invalidDatabase(why, cause) {
    return new build_failure/* Failure */.H('database-invalid', {
        blame: 'configuration',
        message: `The advisory database cannot be read: ${why}`,
        remedy: 'Give a folder of OSV records or an all.zip of https://osv.dev in the input `database`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/archive-files.js







/** The files of a zip archive, in its order, read one at a time. @throws Failure `database-invalid` */
async function* readArchiveFiles(path) {
    const file = await inArchive(() => (0,promises_.open)(path));
    try {
        const reader = new BlockReader(file);
        const { size } = await file.stat();
        const archive = await inArchive(() => yauzl.fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, autoClose: false }));
        const entries = archive.eachEntry();
        for (;;) {
            const next = await inArchive(() => entries.next());
            if (next.done === true)
                return;
            const entry = next.value;
            if (!entry.fileName.endsWith('/'))
                yield { name: entry.fileName, read: (limit) => inArchive(() => readEntry({ archive, reader }, entry, limit)) };
        }
    }
    finally {
        await file.close();
    }
}
/**
 * Reads the packed bytes at once and unpacks them at once, up to a limit: a stream for each of hundreds of thousands of
 * small files would cost ten times as much. The sizes that the archive claims are checked against what comes out.
 */
async function readEntry({ archive, reader }, entry, limit) {
    const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry;
    const most = Math.min(limit, limits.advisory);
    if (compressedSize > most || uncompressedSize > most)
        throw invalidDatabase(`${fileName} is too large`);
    if (entry.isEncrypted() || ![0, 8].includes(compressionMethod))
        throw invalidDatabase(`${fileName} is packed in a way that is not read here`);
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = await reader.bytes(fileDataStart, compressedSize);
    const content = compressionMethod === 0 ? packed : (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { maxOutputLength: Math.max(uncompressedSize, 1) });
    if (content.length !== uncompressedSize || (0,external_node_zlib_namespaceObject.crc32)(content) !== entry.crc32)
        throw invalidDatabase(`${fileName} is damaged`);
    return content;
}
async function inArchive(work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof build_failure/* Failure */.H)
            throw cause;
        throw invalidDatabase(cause instanceof Error ? cause.message : 'it is not a zip archive', cause);
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/folder-files.js





/** The regular files below `root`, in a fixed order; links are passed over. */
async function* readFolderFiles(root, folder = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            yield* readFolderFiles(root, name);
        else if (entry.isFile())
            yield { name, read: (limit) => readBounded((0,external_node_path_.join)(root, name), name, limit) };
    }
}
async function readBounded(path, name, limit) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const { size } = await file.stat();
        if (size > Math.min(limit, limits.advisory))
            throw invalidDatabase(`${name} is too large`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/advisory-database.js







const manifestName = 'database.json';
const manifestLimit = 64 * 1024;
/**
 * Opens a folder of OSV records (*.json at any depth) or a zip archive of them, as https://osv.dev hands out (all.zip).
 * An optional `database.json` at the top gives `source` and `lastUpdate`. @throws Failure `database-invalid`
 */
async function openAdvisoryDatabase(path) {
    const files = await filesOf(path);
    const { source, lastUpdate } = await advisory_database_readManifest(files);
    return {
        uri: source ?? `file:${encodeURIComponent((0,external_node_path_.basename)(path))}`,
        lastUpdate,
        async *advisories() {
            for await (const file of files())
                if (file.name.endsWith('.json') && file.name !== manifestName)
                    yield parseAdvisory(await file.read(Number.MAX_SAFE_INTEGER), file.name);
        },
    };
}
async function filesOf(path) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        throw invalidDatabase(`${(0,external_node_path_.basename)(path)} is not there`, cause);
    });
    return found.isDirectory() ? () => readFolderFiles(path) : () => readArchiveFiles(path);
}
async function advisory_database_readManifest(files) {
    for await (const file of files()) {
        if (file.name !== manifestName)
            continue;
        const { source, lastUpdate } = (0,strict_json/* parseStrictJsonObject */.Qp)(await file.read(manifestLimit), { what: manifestName });
        const time = new Date(typeof lastUpdate === 'string' ? lastUpdate : Number.NaN);
        if (Number.isNaN(time.getTime()))
            throw invalidDatabase(`${manifestName} has no date in lastUpdate`);
        return { ...(typeof source === 'string' ? { source } : {}), lastUpdate: time };
    }
    return {};
}

;// CONCATENATED MODULE: ./packages/scanners/build/component.js
/** The component as a report shows it: the first place it was found in stands for all. */
function packageOf({ purl, name, version, ecosystem, locations }) {
    const [first] = locations;
    const location = first === undefined ? undefined : `${first.layer === undefined ? '' : `${first.layer}:`}${first.path}`;
    return { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) };
}
/** Components of the same purl become one, with every place and platform; ordered by purl. */
function mergeComponents(components) {
    // purls of npm fold the case of names, npm does not
    const alike = Map.groupBy(components, ({ purl, name }) => `${purl} ${name}`);
    return [...alike.values()].flatMap(joined).toSorted((one, other) => (one.purl < other.purl ? -1 : 1));
}
/** All at once: an image may hold the same package a hundred thousand times. */
function joined(alike) {
    const [first, ...others] = alike;
    if (first === undefined || others.length === 0)
        return alike.slice(0, 1);
    const locations = new Map(alike.flatMap((one) => one.locations).map((place) => [`${place.layer}:${place.path}`, place]));
    return [{ ...first, locations: [...locations.values()], platforms: [...new Set(alike.flatMap(({ platforms }) => platforms))] }];
}

;// CONCATENATED MODULE: ./packages/scanners/build/hostile.js

/** An archive that no honest tool writes. */
function hostileArchive(what, why, cause) {
    return new build_failure/* Failure */.H('archive-hostile', {
        blame: 'artifact',
        message: `${what} breaks the rules for archives: ${why}`,
        remedy: 'Build the image again with a tool that writes plain OCI layers; do not run this one.',
        cause,
    });
}
/** Something over its limit. `limit` in the unit that `unit` names. */
function overLimit(what, limit, unit) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} ${unit}`,
        remedy: 'Split the artifact, or scan it with a tool of your own and hand over its SBOM.',
        expected: `at most ${limit} ${unit}`,
    });
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: ./packages/scanners/build/inventory/byte-source.js
/** A stream of bytes that can be looked at ahead and given back to. One reader at a time. */
class ByteSource {
    #source;
    #pending = [];
    #ended = false;
    /** Bytes that the source has delivered so far. */
    delivered = 0;
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never empty, or undefined at the end. */
    async next() {
        const waiting = this.#pending.shift();
        return waiting ?? this.#pull();
    }
    /** Puts bytes back in front. */
    unread(chunk) {
        if (chunk.byteLength > 0)
            this.#pending.unshift(chunk);
    }
    async atEnd() {
        return (await this.peek(1)).byteLength === 0;
    }
    /** The first `length` bytes, fewer at the end, without taking them. */
    async peek(length) {
        const bytes = await this.read(length);
        this.unread(bytes);
        return bytes;
    }
    /** The next `length` bytes, fewer only at the end. */
    async read(length) {
        const first = await this.next();
        if (first === undefined)
            return Buffer.alloc(0);
        this.unread(first.subarray(length));
        const parts = [first.subarray(0, length)];
        for (let left = length - first.byteLength; left > 0;) {
            const chunk = await this.next();
            if (chunk === undefined)
                break;
            this.unread(chunk.subarray(left));
            parts.push(chunk.subarray(0, left));
            left -= chunk.byteLength;
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    }
    /** @returns how many of the `length` bytes were there to skip */
    async skip(length) {
        let left = length;
        while (left > 0) {
            const chunk = await this.next();
            if (chunk === undefined)
                break;
            this.unread(chunk.subarray(left));
            left -= Math.min(left, chunk.byteLength);
        }
        return length - left;
    }
    /** Reads to the end and forgets. */
    async drain() {
        while ((await this.next()) !== undefined)
            ;
    }
    async *[Symbol.asyncIterator]() {
        for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next())
            yield chunk;
    }
    async #pull() {
        while (!this.#ended) {
            const next = await this.#source.next();
            if (next.done === true)
                this.#ended = true;
            else if (next.value.byteLength > 0) {
                this.delivered += next.value.byteLength;
                return next.value;
            }
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/decompress.js





/**
 * The uncompressed bytes of a layer. gzip, zstd or plain is told by the first bytes, as container runtimes do,
 * because media types are often wrong. Reads `source` to its end, so that its digest has been checked.
 * @throws Failure `archive-hostile` when it does not decompress, expands too much, or has data after its end
 */
async function* decompress(source, what) {
    const input = new ByteSource(source);
    const makeDecoder = decoderFor(await input.peek(4));
    if (makeDecoder === undefined)
        return yield* input;
    let expanded = 0;
    while (!(await input.atEnd())) {
        for await (const chunk of decodeRun(makeDecoder(), input, what)) {
            expanded += chunk.byteLength;
            if (expanded > limits.ratioFrom && expanded > limits.ratio * input.delivered)
                throw hostileArchive(what, `it expands to more than ${limits.ratio} times its size`);
            yield chunk;
        }
        if (makeDecoder === external_node_zlib_namespaceObject.createGunzip)
            return expectOnlyZeros(input, what);
    }
}
function decoderFor(head) {
    const magic = Buffer.from(head).toString('hex');
    if (magic.startsWith('1f8b'))
        return external_node_zlib_namespaceObject.createGunzip;
    if (magic === '28b52ffd' || /^5[0-9a-f]2a4d18$/.test(magic))
        return external_node_zlib_namespaceObject.createZstdDecompress;
    return undefined;
}
/**
 * Decodes until the decoder says that its stream ends, and hands back what it did not consume. Node's zstd decoder stops
 * after each frame (zstd:chunked and pzstd write many), so the rest is for the next run.
 */
async function* decodeRun(decoder, input, what) {
    const unconfirmed = [];
    let fed = 0;
    let finished = false;
    const closed = new Promise((resolve) => {
        for (const event of ['end', 'error', 'close'])
            decoder.once(event, () => resolve());
    }).then(() => {
        finished = true;
    });
    async function feed() {
        for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
            if (finished)
                return input.unread(chunk);
            fed += chunk.byteLength;
            unconfirmed.push(chunk);
            const keepsFlowing = decoder.write(chunk);
            while (unconfirmed.length > 1 && fed - sizeOf(unconfirmed.slice(1)) <= decoder.bytesWritten)
                unconfirmed.shift();
            if (!keepsFlowing)
                await Promise.race([(0,external_node_events_namespaceObject.once)(decoder, 'drain'), closed]);
            if (finished)
                return;
        }
        decoder.end();
    }
    const feeding = feed().catch((error) => {
        decoder.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
    });
    try {
        yield* decoded(decoder, what, feeding);
    }
    finally {
        decoder.destroy();
    }
    await feeding;
    input.unread(Buffer.concat(unconfirmed).subarray(sizeOf(unconfirmed) - (fed - decoder.bytesWritten)));
}
/** What comes out; a failure of the input is told as it is, one of the decoder as a hostile archive. */
async function* decoded(decoder, what, feeding) {
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    catch (cause) {
        await feeding;
        throw hostileArchive(what, 'it does not decompress', cause);
    }
}
async function expectOnlyZeros(input, what) {
    for await (const chunk of input)
        if (chunk.some((byte) => byte !== 0))
            throw hostileArchive(what, 'there is data after the end of the gzip stream');
}
function sizeOf(chunks) {
    return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/ecosystem.js
const releaseless = new Map([
    ['wolfi', 'Wolfi'],
    ['chainguard', 'Chainguard'],
]);
/** The name OSV gives to where a package comes from (ossf osv-schema, "Defined ecosystems"); '' when it has none that is known here. */
function ecosystemOf({ kind }, release) {
    if (kind === 'npm')
        return 'npm';
    if (kind === 'pypi')
        return 'PyPI';
    return release === undefined ? '' : distributionOf(kind, release);
}
function distributionOf(kind, { id, versionId, isLongTermSupport }) {
    if (kind === 'deb' && id === 'debian' && /^\d+/.test(versionId))
        return `Debian:${Number.parseInt(versionId, 10)}`;
    if (kind === 'deb' && id === 'ubuntu' && versionId !== '')
        return `Ubuntu:${versionId}${isLongTermSupport ? ':LTS' : ''}`;
    if (kind === 'apk' && id === 'alpine') {
        const branch = /^\d+\.\d+/.exec(versionId)?.[0];
        return branch === undefined ? '' : `Alpine:v${branch}`;
    }
    return kind === 'apk' ? (releaseless.get(id) ?? '') : '';
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/filesystem.js
/** What is left of the discoveries when the layers, lowest first, lie upon each other (image-spec 1.1, layer.md). */
function stackLayers(layers) {
    const visible = new Map();
    for (const changes of layers) {
        for (const path of visible.keys())
            if (isHidden(path, changes))
                visible.delete(path);
        for (const [path, discovery] of changes.discoveries)
            visible.set(path, { path, layer: changes.layer, discovery });
    }
    return [...visible.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
/** Whether a path of a lower layer is replaced or removed, itself or with a folder above it. */
function isHidden(path, { occupied, removed, opaque }) {
    if (opaque.has(''))
        return true;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const part = path.slice(0, end);
        if (occupied.has(part) || removed.has(part))
            return true;
        if (end < path.length && opaque.has(part))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/image.js






const indexTypes = new Set(['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json']);
/**
 * Every image behind `artifact`: itself, or those of the index, nested ones too. Attestation manifests that builders put
 * into an index are not images and are left out. @throws Failure `manifest-invalid` | `too-large` | what the reader throws
 */
async function listPlatforms(reader, artifact) {
    const platforms = [];
    const seen = new Set([artifact.digest]);
    for (let level = [artifact], depth = 1; level.length > 0; depth += 1) {
        if (depth > limits.indexDepth)
            throw overLimit('The nesting of indexes', limits.indexDepth, 'levels');
        const below = [];
        for (const at of level) {
            const found = await image_readManifest(reader, at);
            if (!Array.isArray(found))
                platforms.push(found);
            else
                below.push(...found.filter(({ digest }) => !seen.has(digest)).map(({ digest }) => (0,model_reference/* pin */.y_)(artifact, digest)));
            for (const { digest } of below)
                seen.add(digest);
            if (seen.size > limits.indexChildren)
                throw overLimit('The index', limits.indexChildren, 'manifests');
        }
        level = below;
    }
    return platforms;
}
/** The image behind a manifest, or the runnable children of an index. */
async function image_readManifest(reader, at) {
    const { bytes, mediaType } = await reader.manifest(at);
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `manifest ${at.digest}` });
    if (!indexTypes.has(mediaType))
        return readImage(reader, at, body);
    return listOf(body, 'manifests', at)
        .map((child) => readDescriptor(child, at))
        .filter(isRunnable);
}
async function readImage(reader, artifact, body) {
    if ('manifests' in body)
        throw image_invalid(artifact, 'it has both layers and manifests');
    const layers = listOf(body, 'layers', artifact).map((layer) => readDescriptor(layer, artifact));
    const config = readDescriptor(body['config'], artifact);
    return { platform: await platformOf(reader, artifact, config), layers };
}
/** As the config says, which is what the digest of the image covers; the index only repeats it. */
async function platformOf(reader, artifact, config) {
    if (config.size > limits.config)
        throw overLimit('The image config', limits.config, 'bytes');
    const chunks = [];
    for await (const chunk of reader.blob((0,model_reference/* pin */.y_)(artifact, config.digest), config.size))
        chunks.push(chunk);
    const { os, architecture, variant } = (0,strict_json/* parseStrictJsonObject */.Qp)(Buffer.concat(chunks), { what: `config ${config.digest}` });
    const parts = [os, architecture, variant].map(textOf).filter((part) => part !== '');
    return parts.length < 2 ? 'unknown' : parts.join('/');
}
function isRunnable({ annotations, platform }) {
    const isAttestation = annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
    return !isAttestation || platform?.os !== 'unknown';
}
function readDescriptor(json, artifact) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw image_invalid(artifact, 'a descriptor is missing');
    const { mediaType, digest, size, annotations, platform, urls } = json;
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw image_invalid(artifact, 'a descriptor has no media type or size');
    return {
        mediaType,
        digest: (0,model_digest/* parseDigest */.m)(digest),
        size,
        ...((0,strict_json/* isJsonObject */.OW)(annotations) ? { annotations: textsOf(annotations) } : {}),
        ...((0,strict_json/* isJsonObject */.OW)(platform) ? { platform: { os: textOf(platform['os']), architecture: textOf(platform['architecture']) } } : {}),
        ...(Array.isArray(urls) ? { urls: urls.map(textOf) } : {}),
    };
}
function listOf(body, key, artifact) {
    const list = body[key];
    if (!Array.isArray(list))
        throw image_invalid(artifact, `it has no list of ${key}`);
    return list;
}
function textsOf(object) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, textOf(value)]));
}
function textOf(json) {
    return typeof json === 'string' ? json : '';
}
function image_invalid(artifact, why) {
    return new build_failure/* Failure */.H('manifest-invalid', {
        blame: 'artifact',
        message: `The manifest ${artifact.digest} cannot be scanned: ${why}`,
        remedy: 'Scan an OCI image or image index.',
    });
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/paragraphs.js
/**
 * Splits a file of `key: value` lines into paragraphs at empty lines. Continuation lines (a blank first) are no fields.
 * The first of two equal keys counts. `field` captures key and value.
 */
function* paragraphs(content, field) {
    let fields = new Map();
    for (const line of Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8').split('\n')) {
        if (line.trim() === '' && !/^[ \t]+\S/.test(line)) {
            if (fields.size > 0)
                yield fields;
            fields = new Map();
            continue;
        }
        const [, key, value] = field.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !fields.has(key))
            fields.set(key, value.trim());
    }
    if (fields.size > 0)
        yield fields;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/apk.js

/** apk 2 keeps its database under /lib, apk 3 under /usr/lib. */
function isApkDatabase(path) {
    return path === 'lib/apk/db/installed' || path === 'usr/lib/apk/db/installed';
}
/** Reads the installed database of apk: one-letter fields, P name, V version, A architecture, o origin, L licence. */
function readApkDatabase(content, path) {
    const packages = [];
    for (const paragraph of paragraphs(content, /^([A-Za-z]):(.*)$/)) {
        const name = paragraph.get('P');
        const version = paragraph.get('V');
        if (name === undefined || version === undefined)
            return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' };
        const architecture = paragraph.get('A');
        const license = paragraph.get('L');
        packages.push({
            kind: 'apk',
            name,
            version,
            ...(architecture === undefined ? {} : { architecture }),
            ...(license === undefined ? {} : { license }),
            source: { name: paragraph.get('o') ?? name, version },
        });
    }
    return { kind: 'packages', packages };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/dpkg.js

// dpkg(1), "package states": in these the files of the package are, or may be, on the disk.
const present = new Set(['installed', 'unpacked', 'half-installed', 'half-configured', 'triggers-awaited', 'triggers-pending']);
/** The database of a running system, or one paragraph a file as distroless images have them. */
function isDpkgDatabase(path) {
    return path === 'var/lib/dpkg/status' || (/^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path) && !path.endsWith('.md5sums'));
}
/** Reads deb-control(5) paragraphs of packages that are present. */
function readDpkgDatabase(content, path) {
    const packages = [];
    for (const paragraph of paragraphs(content, /^([A-Za-z0-9-]+):[ \t]*(.*)$/)) {
        const name = paragraph.get('Package');
        const version = paragraph.get('Version');
        const status = paragraph.get('Status')?.split(' ')[2];
        if (status !== undefined && !present.has(status))
            continue;
        if (name === undefined || version === undefined)
            return unreadable(path);
        const architecture = paragraph.get('Architecture');
        packages.push({
            kind: 'deb',
            name,
            version,
            ...(architecture === undefined ? {} : { architecture }),
            source: readSource(paragraph.get('Source'), name, version),
        });
    }
    return { kind: 'packages', packages };
}
/** `Source: name (version)`; both default to those of the binary package. */
function readSource(field, name, version) {
    const [, sourceName, sourceVersion] = /^(\S+)(?: \((\S+)\))?$/.exec(field ?? '') ?? [];
    return { name: sourceName ?? name, version: sourceVersion ?? version };
}
function unreadable(path) {
    return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/npm.js


/** The package.json at the top of a package under node_modules; those of fixtures deeper inside name nothing installed. */
function isNpmPackage(path) {
    return /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path);
}
/** Reads name, version and licence. A manifest without a version is not an installed package: npm writes one always. */
function readNpmPackage(content, path) {
    try {
        const { name, version, license } = (0,strict_json/* parseStrictJsonObject */.Qp)(content, { what: `/${path}` });
        if (typeof name !== 'string' || name === '' || typeof version !== 'string' || version === '')
            return { kind: 'packages', packages: [] };
        const stated = licenseOf(license);
        return { kind: 'packages', packages: [{ kind: 'npm', name, version, ...(stated === undefined ? {} : { license: stated }) }] };
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H)
            return { kind: 'unread', what: `/${path}`, why: error.message };
        throw error;
    }
}
/** A string today, `{ type }` in old packages. */
function licenseOf(license) {
    if (typeof license === 'string')
        return license;
    if ((0,strict_json/* isJsonObject */.OW)(license) && typeof license['type'] === 'string')
        return license['type'];
    return undefined;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/os-release.js
/** In order of precedence: the first that is a file of the image counts. */
const osReleasePaths = ['etc/os-release', 'usr/lib/os-release'];
/** Reads os-release(5): shell-like assignments. */
function readOsRelease(content) {
    const fields = new Map();
    for (const line of Buffer.from(content).toString('utf8').split('\n')) {
        const [, key, value] = /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
        if (key !== undefined && value !== undefined)
            fields.set(key, unquote(value));
    }
    return {
        kind: 'os-release',
        release: {
            id: (fields.get('ID') ?? 'linux').toLowerCase(),
            versionId: fields.get('VERSION_ID') ?? '',
            name: fields.get('PRETTY_NAME') ?? fields.get('NAME') ?? 'Linux',
            isLongTermSupport: /\bLTS\b/.test(fields.get('VERSION') ?? ''),
        },
    };
}
function unquote(value) {
    const quoted = /^(["'])(.*)\1$/.exec(value);
    return (quoted?.[2] ?? value).replace(/\\(["'$`\\])/g, '$1');
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/python.js

/** The metadata that pip leaves beside an installed distribution (PyPA "Recording installed projects", and the older egg-info). */
function isPythonPackage(path) {
    return /(?:^|\/)(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.test(path);
}
/** Reads the headers of core metadata up to the first empty line; the rest is a description. */
function readPythonPackage(content, path) {
    const [headers] = paragraphs(content, /^([A-Za-z-]+):(.*)$/);
    const name = headers?.get('Name');
    const version = headers?.get('Version');
    const license = headers?.get('License-Expression') ?? headers?.get('License');
    if (name === undefined || version === undefined)
        return { kind: 'unread', what: `/${path}`, why: 'it has no name or no version' };
    return { kind: 'packages', packages: [{ kind: 'pypi', name, version, ...(license === undefined ? {} : { license }) }] };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/pax.js

/** POSIX.1-2001 pax: records of "%d %s=%s\n", the number being the length of the whole record in bytes. */
function readPax(content, what) {
    const overrides = {};
    for (let offset = 0; offset < content.length;) {
        const blank = content.indexOf(0x20, offset);
        const digits = blank < 0 ? '' : content.toString('latin1', offset, blank);
        const length = /^[1-9][0-9]{0,7}$/.test(digits) ? Number(digits) : 0;
        const end = offset + length;
        if (length === 0 || end > content.length || content[end - 1] !== 0x0a)
            throw hostileArchive(what, 'a pax header is malformed');
        const record = content.toString('utf8', blank + 1, end - 1);
        const equals = record.indexOf('=');
        if (equals < 1)
            throw hostileArchive(what, 'a pax record has no name');
        take(overrides, record.slice(0, equals), record.slice(equals + 1), what);
        offset = end;
    }
    return overrides;
}
function take(overrides, key, value, what) {
    if (key.startsWith('GNU.sparse.'))
        throw hostileArchive(what, 'it holds a sparse file, which container runtimes do not unpack');
    if (key === 'path' && value !== '')
        overrides.path = value;
    if (key === 'linkpath' && value !== '')
        overrides.link = value;
    if (key !== 'size')
        return;
    const size = /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(size))
        throw hostileArchive(what, 'a pax header gives a size that is none');
    overrides.size = size;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/tar-header.js

const kinds = new Map([
    ['\0', 'file'],
    ['0', 'file'],
    ['7', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'device'],
    ['4', 'device'],
    ['5', 'directory'],
    ['6', 'device'],
    ['x', 'pax'],
    ['g', 'pax-global'],
    ['L', 'gnu-long-name'],
    ['K', 'gnu-long-link'],
]);
/** Reads one block of 512 bytes. @throws Failure `archive-hostile` on a bad checksum, a bad number or an unknown type */
function readTarHeader(block, what) {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    if (numberAt(bytes, 148, 8, what) !== checksum(bytes))
        throw hostileArchive(what, 'an entry has a wrong checksum');
    const flag = String.fromCharCode(bytes[156] ?? 0);
    const kind = kinds.get(flag);
    if (kind === undefined)
        throw hostileArchive(what, `an entry has the type ${JSON.stringify(flag)}, which no container runtime unpacks`);
    const isUstar = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? textAt(bytes, 345, 155) : '';
    const name = textAt(bytes, 0, 100);
    return {
        kind,
        isOldFile: flag === '\0',
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: textAt(bytes, 157, 100),
        size: numberAt(bytes, 124, 12, what),
    };
}
/** Text up to the first NUL. Bytes that are not UTF-8 become U+FFFD: such a path is never one that is looked for. */
function textAt(bytes, offset, length) {
    const field = bytes.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or the base-256 form for sizes of 8 GiB and more. */
function numberAt(bytes, offset, length, what) {
    const field = bytes.subarray(offset, offset + length);
    const value = (field[0] ?? 0) & 0x80 ? base256(field) : octal(field);
    if (!Number.isSafeInteger(value) || value < 0)
        throw hostileArchive(what, 'an entry has a number that is none');
    return value;
}
function octal(field) {
    const digits = field.toString('latin1').replace(/[\0 ]+$/, '').trimStart();
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
function base256(field) {
    if (field[0] !== 0x80)
        return Number.NaN;
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}
/** The sum of all bytes, the checksum field itself counted as blanks. */
function checksum(bytes) {
    let sum = 8 * 0x20;
    for (let index = 0; index < 512; index += 1)
        if (index < 148 || index >= 156)
            sum += bytes[index] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/tar.js





const tar_blockSize = 512;
/**
 * Reads a tar archive as container runtimes do, and refuses what they read differently: nothing is unpacked, links are data.
 * Written here rather than taken from a library because the common ones go on after the end mark, where a runtime stops:
 * what is hidden there would be seen by the scan and not by the machine that runs the image.
 * @throws Failure `archive-hostile` | `too-large`
 */
async function* readTar(source, what) {
    const input = new ByteSource(source);
    let extension = {};
    for (let entries = 0;;) {
        const header = await nextHeader(input, what);
        if (header === undefined)
            break;
        if (isExtension(header)) {
            extension = { ...extension, ...(await readExtension(header, input, what)) };
            continue;
        }
        entries += 1;
        if (entries > limits.tarEntries)
            throw overLimit(what, limits.tarEntries, 'entries');
        yield* oneEntry(header, extension, input, what);
        extension = {};
    }
    // The rest is padding; it is read so that the digest of the layer has been checked.
    await input.drain();
}
/** The next header, or undefined at the end: two empty blocks, or the end of the bytes. */
async function nextHeader(input, what) {
    const block = await input.read(tar_blockSize);
    if (block.byteLength === 0)
        return undefined;
    if (block.byteLength < tar_blockSize)
        throw hostileArchive(what, 'it is cut off inside a header');
    if (!isEmpty(block))
        return readTarHeader(block, what);
    const second = await input.read(tar_blockSize);
    if (second.byteLength > 0 && !isEmpty(second))
        throw hostileArchive(what, 'a lone empty block stands between entries');
    return undefined;
}
async function* oneEntry(header, extension, input, what) {
    const name = extension.path ?? header.name;
    const type = header.isOldFile && name.endsWith('/') ? 'directory' : header.kind;
    const path = normalise(name, what);
    const size = extension.size ?? header.size;
    if (type !== 'file' && type !== 'directory' && size > 0)
        throw hostileArchive(what, `${shown(path)} is a link or device with content`);
    const stored = type === 'file' ? size : 0;
    let left = stored;
    yield {
        path,
        type,
        size: stored,
        ...(type === 'hardlink' ? { linkTo: normalise(extension.link ?? header.link, what) } : {}),
        async content() {
            const bytes = await input.read(left);
            left -= bytes.byteLength;
            if (left > 0)
                throw hostileArchive(what, `it is cut off inside ${shown(path)}`);
            return bytes;
        },
    };
    const padding = (tar_blockSize - (stored % tar_blockSize)) % tar_blockSize;
    if ((await input.skip(left)) < left || (await input.skip(padding)) < padding)
        throw hostileArchive(what, `it is cut off inside ${shown(path)}`);
}
function isExtension({ kind }) {
    return kind === 'pax' || kind === 'pax-global' || kind === 'gnu-long-name' || kind === 'gnu-long-link';
}
async function readExtension(header, input, what) {
    if (header.size > limits.tarExtension)
        throw overLimit(`An extended header of ${what}`, limits.tarExtension, 'bytes');
    const padded = Math.ceil(header.size / tar_blockSize) * tar_blockSize;
    const block = Buffer.from(await input.read(padded));
    if (block.byteLength < padded)
        throw hostileArchive(what, 'it is cut off inside an extended header');
    const content = block.subarray(0, header.size);
    if (header.kind === 'gnu-long-name')
        return { path: textAt(content, 0, content.length) };
    if (header.kind === 'gnu-long-link')
        return { link: textAt(content, 0, content.length) };
    if (header.kind === 'pax')
        return readPax(content, what);
    if (Object.keys(readPax(content, what)).length > 0)
        throw hostileArchive(what, 'a global header changes paths or sizes');
    return {};
}
function normalise(name, what) {
    if (Buffer.byteLength(name) > limits.pathLength)
        throw overLimit(`A path in ${what}`, limits.pathLength, 'bytes');
    if (name.includes('\0'))
        throw hostileArchive(what, 'a path contains NUL');
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw hostileArchive(what, `the path ${shown(name)} climbs out of its folder`);
    return parts.join('/');
}
function isEmpty(block) {
    return block.every((byte) => byte === 0);
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200));
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/unsupported.js
/** Signs of software that this scanner sees and cannot take stock of. It says so: what nobody read is never clean. */
const signs = [
    [/^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/, 'the rpm package database'],
    [/^var\/lib\/pacman\/local\/[^/]+\/desc$/, 'the pacman package database'],
    [/\.(?:jar|war|ear)$/, 'Java archives'],
    [/(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/, 'Ruby gems'],
    [/(?:^|\/)vendor\/composer\/installed\.json$/, 'PHP packages of Composer'],
    [/\.deps\.json$/, '.NET assemblies'],
    [/(?:^|\/)conda-meta\/[^/]+\.json$/, 'Conda packages'],
];
/** What kind of software `path` is a sign of, if this scanner cannot read it. */
function unsupportedSoftware(path) {
    return signs.find(([sign]) => sign.test(path))?.[1];
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/layer.js









/** Reads the uncompressed tar of one layer. @throws Failure `archive-hostile` | `too-large` */
async function readLayer(layer, archive) {
    const discoveries = new Map();
    const occupied = new Set();
    const removed = new Set();
    const opaque = new Set();
    for await (const entry of readTar(archive, `layer ${layer}`)) {
        const { path } = entry;
        const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === '.wh..wh..opq')
            opaque.add(folder);
        else if (name.startsWith('.wh..wh.'))
            continue;
        else if (name.startsWith('.wh.'))
            removed.add(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`);
        else {
            if (entry.type !== 'directory' || readerOf(path) !== undefined)
                occupied.add(path);
            const discovery = await discover(entry, discoveries);
            if (discovery === undefined)
                discoveries.delete(path);
            else
                discoveries.set(path, discovery);
        }
    }
    return { layer, discoveries, occupied, removed, opaque };
}
async function discover(entry, sofar) {
    const { path, type, size } = entry;
    if (type === 'directory')
        return undefined;
    const read = readerOf(path);
    if (read === undefined) {
        const what = unsupportedSoftware(path);
        return what === undefined ? undefined : { kind: 'unread', what, why: `this scanner does not read them (found /${path})` };
    }
    if (type === 'file') {
        if (size > limitOf(path))
            throw overLimit(`/${path}`, limitOf(path), 'bytes');
        return read(await entry.content(), path);
    }
    const shared = entry.linkTo === undefined ? undefined : sofar.get(entry.linkTo);
    if (shared !== undefined)
        return shared;
    // A link from one os-release to the other is what every distribution has.
    if (osReleasePaths.includes(path))
        return undefined;
    return { kind: 'unread', what: `/${path}`, why: 'it is a link or a device, and links are not followed' };
}
function readerOf(path) {
    if (osReleasePaths.includes(path))
        return readOsRelease;
    if (isDpkgDatabase(path))
        return readDpkgDatabase;
    if (isApkDatabase(path))
        return readApkDatabase;
    if (isNpmPackage(path))
        return readNpmPackage;
    if (isPythonPackage(path))
        return readPythonPackage;
    return undefined;
}
function limitOf(path) {
    return isDpkgDatabase(path) || isApkDatabase(path) ? limits.packageDatabase : limits.packageMetadata;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __nccwpck_require__(7091);
;// CONCATENATED MODULE: ./packages/scanners/build/inventory/purl.js

/** The package-url of a found package (package-url/purl-spec). The source package goes into `upstream`, as other scanners write it. */
function purlOf(found, release) {
    const { kind, name, version, architecture } = found;
    if (kind === 'npm')
        return npmPurl(name, version);
    if (kind === 'pypi')
        return new packageurl_js.PackageURL('pypi', undefined, name, version, undefined, undefined).toString();
    const qualifiers = {
        ...(architecture === undefined ? {} : { arch: architecture }),
        ...(release === undefined ? {} : { distro: release.versionId === '' ? release.id : `${release.id}-${release.versionId}` }),
        ...upstreamOf(found),
    };
    return new packageurl_js.PackageURL(kind, release?.id ?? 'linux', name, version, qualifiers, undefined).toString();
}
function npmPurl(name, version) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const namespace = slash < 0 ? undefined : name.slice(0, slash);
    return new packageurl_js.PackageURL('npm', namespace, name.slice(slash + 1), version, undefined, undefined).toString();
}
/** Nothing when the package is its own source. */
function upstreamOf({ name, version, source }) {
    if (source === undefined || (source.name === name && source.version === version))
        return {};
    return { upstream: source.version === version ? source.name : `${source.name}@${source.version}` };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/inventory.js












/**
 * Takes stock of an image or of every image of an index, layer by layer; each layer is streamed once however many
 * platforms share it, and nothing is unpacked. `wanted` names platforms (os/architecture[/variant]); none means all.
 * @throws Failure `archive-hostile` | `too-large` | `manifest-invalid` | `not-found` | what the reader throws
 */
async function takeInventory(reader, artifact, wanted = []) {
    const images = selectPlatforms(await listPlatforms(reader, artifact), wanted);
    const changes = await readLayers(reader, artifact, images);
    return putTogether(images.map((image) => imageInventory(image, changes)));
}
function selectPlatforms(images, wanted) {
    const missing = wanted.filter((platform) => !images.some((image) => isPlatform(image, platform)));
    if (missing.length === 0)
        return wanted.length === 0 ? images : images.filter((image) => wanted.some((platform) => isPlatform(image, platform)));
    throw new build_failure/* Failure */.H('not-found', {
        blame: 'configuration',
        message: `The artifact has no image for ${missing.join(', ')}; it has ${images.map(({ platform }) => platform).join(', ') || 'none'}`,
        remedy: 'Correct the input `platforms`, or build the artifact for that platform.',
    });
}
/** linux/arm64 asks for every variant of arm64. */
function isPlatform({ platform }, wanted) {
    return platform === wanted || platform.startsWith(`${wanted}/`);
}
async function readLayers(reader, artifact, images) {
    const read = new Map();
    let streamed = 0;
    async function* counted(chunks) {
        for await (const chunk of chunks) {
            streamed += chunk.byteLength;
            if (streamed > limits.totalStreamed)
                throw overLimit('The uncompressed image', limits.totalStreamed, 'bytes');
            yield chunk;
        }
    }
    for (const layer of images.flatMap(({ layers }) => layers)) {
        if (read.has(layer.digest))
            continue;
        const unreadable = whyUnreadable(layer);
        const archive = () => counted(decompress(reader.blob((0,model_reference/* pin */.y_)(artifact, layer.digest), layer.size), `layer ${layer.digest}`));
        read.set(layer.digest, unreadable ?? (await readLayer(layer.digest, archive())));
    }
    return read;
}
function whyUnreadable({ mediaType, digest, urls }) {
    if (urls !== undefined && urls.length > 0)
        return { what: `layer ${digest}`, why: 'it is kept outside of the registry' };
    if (/\.tar(?:[+.](?:gzip|zstd))?$/.test(mediaType))
        return undefined;
    return { what: `layer ${digest}`, why: `it is of the type ${mediaType}, which is no layer of a container image` };
}
function imageInventory({ platform, layers }, read) {
    const known = layers.map(({ digest }) => read.get(digest)).filter((layer) => layer !== undefined);
    const visible = stackLayers(known.filter((layer) => 'layer' in layer));
    const release = releaseOf(visible);
    return {
        components: visible.flatMap((placed) => componentsOf(placed, release, platform)),
        operatingSystems: release === undefined ? [] : [release],
        platforms: [platform],
        notAssessed: [...known.filter((layer) => 'why' in layer), ...unreadOf(visible)],
    };
}
function releaseOf(visible) {
    for (const path of osReleasePaths) {
        const discovery = visible.find((placed) => placed.path === path)?.discovery;
        if (discovery?.kind === 'os-release')
            return discovery.release;
    }
    return undefined;
}
function componentsOf({ path, layer, discovery }, release, platform) {
    if (discovery.kind !== 'packages')
        return [];
    return discovery.packages.map((found) => ({
        purl: purlOf(found, release),
        name: found.name,
        version: found.version,
        ecosystem: ecosystemOf(found, release),
        advised: found.source ?? { name: found.name, version: found.version },
        ...(found.license === undefined ? {} : { license: found.license }),
        locations: [{ layer, path: `/${path}` }],
        platforms: [platform],
    }));
}
/** One line for each kind of thing that was seen and not read, however often it was seen. */
function unreadOf(visible) {
    const lines = new Map();
    for (const { discovery } of visible)
        if (discovery.kind === 'unread' && !lines.has(discovery.what))
            lines.set(discovery.what, { what: discovery.what, why: discovery.why });
    return [...lines.values()];
}
function putTogether(images) {
    const components = mergeComponents(images.flatMap((image) => image.components));
    if (components.length > limits.components)
        throw overLimit('The inventory', limits.components, 'components');
    return {
        components,
        operatingSystems: distinct(images.flatMap((image) => image.operatingSystems)),
        platforms: distinct(images.flatMap((image) => image.platforms)),
        notAssessed: distinct(images.flatMap((image) => image.notAssessed)),
    };
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/apk.js
// apk-package(5): numbers, a letter, suffixes, a commit hash, the revision of the package.
const shape = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** Suffixes around a plain version, which counts as 0. */
const suffixRanks = new Map([
    ['alpha', -4],
    ['beta', -3],
    ['pre', -2],
    ['rc', -1],
    ['cvs', 1],
    ['svn', 2],
    ['git', 3],
    ['hg', 4],
    ['p', 5],
]);
/** Versions of Alpine, Wolfi and Chainguard packages. */
const apkVersions = {
    name: 'apk-package(5)',
    isOrderable: (version) => version.length <= 512 && shape.test(version),
    compare(one, other) {
        const left = apk_parse(one);
        const right = apk_parse(other);
        return (compareNumbers(left.numbers, right.numbers) ||
            compareTexts(left.letter, right.letter) ||
            compareSuffixes(left.suffixes, right.suffixes) ||
            compareTexts(left.hash, right.hash) ||
            compareDigits(left.revision, right.revision));
    },
};
function apk_parse(version) {
    const [, numbers = '', letter = '', suffixes = '', hash = '', revision = ''] = shape.exec(version) ?? [];
    return {
        numbers: numbers.split('.'),
        letter,
        suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [suffixRanks.get(name) ?? 0, number]),
        hash,
        revision,
    };
}
/** The first number by value; a later one that begins with 0 by its digits, as a decimal fraction. */
function compareNumbers(one, other) {
    for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
        const [left = '', right = ''] = [one[index], other[index]];
        const isFraction = index > 0 && (left.startsWith('0') || right.startsWith('0'));
        const difference = isFraction ? compareTexts(left, right) : compareDigits(left, right);
        if (difference !== 0)
            return difference;
    }
    return one.length - other.length;
}
function compareSuffixes(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const [leftRank, leftNumber] = one[index] ?? [0, ''];
        const [rightRank, rightNumber] = other[index] ?? [0, ''];
        const difference = leftRank - rightRank || compareDigits(leftNumber, rightNumber);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Digits of any length by value; none at all sorts first. */
function compareDigits(one, other) {
    if (one === '' || other === '')
        return one.length - other.length;
    const left = one.replace(/^0+/, '');
    const right = other.replace(/^0+/, '');
    return left.length - right.length || compareTexts(left, right);
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/dpkg.js
// deb-version(7): [epoch:]upstream-version[-debian-revision]; without an epoch there may be no colon.
const dpkg_shape = /^(?:\d{1,9}:\d[A-Za-z0-9.+~:-]*|\d[A-Za-z0-9.+~-]*)$/;
/** deb-version(7), used by Debian and Ubuntu. */
const dpkgVersions = {
    name: 'deb-version(7)',
    isOrderable: (version) => version.length <= 512 && dpkg_shape.test(version),
    compare(one, other) {
        const [oneEpoch, oneUpstream, oneRevision] = split(one);
        const [otherEpoch, otherUpstream, otherRevision] = split(other);
        return oneEpoch - otherEpoch || compareParts(oneUpstream, otherUpstream) || compareParts(oneRevision, otherRevision);
    },
};
/** An absent epoch or revision counts as 0. */
function split(version) {
    const colon = version.indexOf(':');
    const epoch = colon < 0 ? 0 : Number(version.slice(0, colon));
    const rest = version.slice(colon + 1);
    const dash = rest.lastIndexOf('-');
    return dash < 0 ? [epoch, rest, '0'] : [epoch, rest.slice(0, dash), rest.slice(dash + 1)];
}
/** Runs of non-digits and of digits in turn: the former by {@link rank}, the latter as numbers. */
function compareParts(one, other) {
    const oneRuns = runs(one);
    const otherRuns = runs(other);
    for (let index = 0; index < Math.max(oneRuns.length, otherRuns.length); index += 1) {
        const [oneText, oneNumber] = oneRuns[index] ?? ['', ''];
        const [otherText, otherNumber] = otherRuns[index] ?? ['', ''];
        const difference = compareText(oneText, otherText) || dpkg_compareNumbers(oneNumber, otherNumber);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function runs(part) {
    return [...part.matchAll(/(\D*)(\d*)/g)].filter(([whole]) => whole !== '').map(([, text = '', digits = '']) => [text, digits]);
}
/** `~` sorts before the end, the end before letters, letters before everything else. */
function compareText(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const difference = rank(one[index]) - rank(other[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function rank(character) {
    if (character === '~')
        return -1;
    if (character === undefined)
        return 0;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
/** Digits of any length: leading zeros mean nothing, and an absent number is 0. */
function dpkg_compareNumbers(one, other) {
    const oneDigits = one.replace(/^0+/, '');
    const otherDigits = other.replace(/^0+/, '');
    return oneDigits.length - otherDigits.length || (oneDigits < otherDigits ? -1 : oneDigits > otherDigits ? 1 : 0);
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/pep440.js
// PyPA "Version specifiers" (PEP 440), appendix B, normalised spellings and the common others.
const pep440_shape = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const preRanks = new Map([
    ['a', 0],
    ['alpha', 0],
    ['b', 1],
    ['beta', 1],
    ['c', 2],
    ['rc', 2],
    ['pre', 2],
    ['preview', 2],
]);
/** Versions of Python packages. */
const pythonVersions = {
    name: 'PEP 440',
    isOrderable: (version) => version.length <= 512 && pep440_shape.test(version.trim()),
    compare(one, other) {
        const left = sortKey(one);
        const right = sortKey(other);
        for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
            const difference = compareKeys(left[index], right[index]);
            if (difference !== 0)
                return difference;
        }
        return 0;
    },
};
const pep440_first = -1n;
const last = 10n ** 40n;
/** Epoch, release without trailing zeros, pre, post, dev, local: each so that plain comparison gives the order of the specification. */
function sortKey(version) {
    const [, epoch, release = '', preName, preNumber, implicitPost, postName, postNumber, dev, devNumber, local] = pep440_shape.exec(version.trim()) ?? [];
    const hasPost = implicitPost !== undefined || postName !== undefined;
    const pre = preName === undefined ? [dev !== undefined && !hasPost ? pep440_first : last] : [BigInt(preRanks.get(preName.toLowerCase()) ?? 0), BigInt(preNumber || 0)];
    return [
        BigInt(epoch ?? 0),
        release.replace(/(?:\.0+)+$/, '').split('.').map(BigInt),
        pre,
        hasPost ? BigInt(implicitPost ?? (postNumber || 0)) : pep440_first,
        dev === undefined ? last : BigInt(devNumber || 0),
        (local?.toLowerCase().split(/[-_.]/) ?? []).map((part) => (/^\d+$/.test(part) ? BigInt(part) : part)),
    ];
}
function compareKeys(one, other) {
    if (Array.isArray(one) && Array.isArray(other)) {
        for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
            const difference = compareAtoms(one[index], other[index]);
            if (difference !== 0)
                return difference;
        }
        return 0;
    }
    return compareAtoms(one, other);
}
/** Nothing before words, words before numbers. */
function compareAtoms(one, other) {
    const kind = (atom) => (atom === undefined ? 0 : typeof atom === 'string' ? 1 : 2);
    if (kind(one) !== kind(other) || one === undefined || other === undefined)
        return kind(one) - kind(other);
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/scanners/node_modules/semver/functions/compare.js
var compare = __nccwpck_require__(2127);
// EXTERNAL MODULE: ./packages/scanners/node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(1383);
;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/semver.js


/** Semantic Versioning 2.0.0, as npm orders versions; build metadata does not count. */
const semanticVersions = {
    name: 'Semantic Versioning',
    isOrderable: (version) => functions_parse(version) !== null,
    compare: (one, other) => compare(one, other),
};

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/scheme-of.js




const schemes = new Map([
    ['npm', semanticVersions],
    ['PyPI', pythonVersions],
    ['Debian', dpkgVersions],
    ['Ubuntu', dpkgVersions],
    ['Alpine', apkVersions],
    ['Wolfi', apkVersions],
    ['Chainguard', apkVersions],
]);
/** How versions of an OSV ecosystem (with or without release) are ordered, or undefined when nobody here knows. */
function schemeOf(ecosystem) {
    return schemes.get(ecosystem.split(':')[0] ?? '');
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/evaluate.js

/**
 * Evaluates all entries of one advisory about one package (ossf osv-schema, "Evaluation"): listed by name first, then by
 * range. Entries must already be of the package's ecosystem and name.
 */
function evaluate(version, entries) {
    const results = entries.map((entry) => evaluateEntry(version, entry));
    const affected = results.filter((result) => result.outcome === 'affected');
    if (affected.length > 0)
        return { outcome: 'affected', fixedIn: [...new Set(affected.flatMap(({ fixedIn }) => fixedIn))] };
    return results.find(({ outcome }) => outcome === 'unknown') ?? { outcome: 'not-affected' };
}
function evaluateEntry(version, { ecosystem, versions, ranges }) {
    const scheme = schemeOf(ecosystem);
    const comparable = ranges.filter(({ type }) => type !== 'GIT');
    const isListed = versions.includes(version);
    if (comparable.length === 0)
        return isListed ? { outcome: 'affected', fixedIn: [] } : withoutRanges(versions, ranges);
    if (scheme === undefined)
        return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`nobody here knows the order of ${ecosystem} versions`);
    const odd = [version, ...comparable.flatMap(versionsOf)].find((one) => !scheme.isOrderable(one));
    if (odd !== undefined)
        return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`${odd.slice(0, 80)} is not a version by ${scheme.name}`);
    const within = comparable.filter((range) => isWithin(version, range, scheme));
    if (!isListed && within.length === 0)
        return { outcome: 'not-affected' };
    return { outcome: 'affected', fixedIn: within.flatMap((range) => nextFix(version, range, scheme)) };
}
/** Only a list, or only commits: a list that lacks the version clears it, commits tell nothing about it. */
function withoutRanges(versions, ranges) {
    if (versions.length > 0)
        return { outcome: 'not-affected' };
    return unknown(ranges.length > 0 ? 'the advisory names commits only' : 'the advisory names no versions');
}
function isWithin(version, { events }, scheme) {
    const limits = events.filter(({ kind }) => kind === 'limit');
    const isBelowLimit = ({ version: limit }) => limit === '*' || scheme.compare(version, limit) < 0;
    if (limits.length > 0 && !limits.some(isBelowLimit))
        return false;
    let isAffected = false;
    for (const event of inOrder(events, scheme)) {
        const difference = compareToEvent(version, event, scheme);
        if (event.kind === 'introduced' && difference >= 0)
            isAffected = true;
        if (event.kind === 'fixed' && difference >= 0)
            isAffected = false;
        if (event.kind === 'last_affected' && difference > 0)
            isAffected = false;
    }
    return isAffected;
}
/** The first fix above `version`. */
function nextFix(version, { events }, scheme) {
    const fix = inOrder(events, scheme).find((event) => event.kind === 'fixed' && compareToEvent(version, event, scheme) < 0);
    return fix === undefined ? [] : [fix.version];
}
/** By version; of two at the same version the introduction comes first, so that a fix there wins. */
function inOrder(events, scheme) {
    const rank = ({ kind }) => (kind === 'introduced' ? 0 : 1);
    return events
        .filter(({ kind }) => kind !== 'limit')
        .toSorted((one, other) => compareEvents(one, other, scheme) || rank(one) - rank(other));
}
/** "0" stands for the beginning of all versions. */
function compareEvents(one, other, scheme) {
    if (one.version === '0' || other.version === '0')
        return Number(other.version === '0') - Number(one.version === '0');
    return scheme.compare(one.version, other.version);
}
function compareToEvent(version, event, scheme) {
    return event.version === '0' ? 1 : scheme.compare(version, event.version);
}
function versionsOf({ events }) {
    return events.map(({ version }) => version).filter((version) => version !== '0' && version !== '*');
}
function unknown(why) {
    return { outcome: 'unknown', why };
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/same-vulnerability.js

/**
 * One finding for each vulnerability of one package: records that share an id or alias (OSV aliases are symmetric and
 * transitive) or are about the same single CVE become one, the harshest rating counting. A bulletin that gathers several
 * CVEs (a DSA) adds nothing when each of them is there by itself.
 */
function mergeFindings(findings) {
    const groups = [];
    for (const finding of findings.filter((one) => !isBulletin(one))) {
        const ids = namesOf(finding);
        const [same, others] = partition(groups, (group) => group.some((member) => namesOf(member).some((id) => ids.includes(id))));
        groups.splice(0, groups.length, ...others, [...same.flat(), finding]);
    }
    const covered = new Set(groups.flat().flatMap(namesOf));
    const bulletins = findings.filter((one) => isBulletin(one) && !cvesOf(one).every((cve) => covered.has(cve)));
    return [...groups, ...bulletins.map((bulletin) => [bulletin])].map(mergeGroup);
}
function mergeGroup(group) {
    const [lead, ...others] = group.toSorted(byHarshness);
    if (lead === undefined)
        throw new RangeError('a group has at least one finding');
    const { upstream, ...finding } = lead;
    const names = new Set([...upstream, ...group.flatMap(namesOf), ...others.map(({ id }) => id)]);
    names.delete(lead.id);
    const fixedIn = [...new Set(group.flatMap((member) => member.fixedIn))];
    return { ...finding, aliases: [...names].toSorted(), fixedIn };
}
function byHarshness(one, other) {
    const rank = ({ severity }) => finding/* severities */.g.indexOf(severity);
    return rank(one) - rank(other) || Number(one.score === undefined) - Number(other.score === undefined) || (one.id < other.id ? -1 : 1);
}
function isBulletin(finding) {
    return new Set(cvesOf(finding)).size > 1;
}
function namesOf({ id, aliases, upstream }) {
    const single = new Set(upstream.map(withoutPrefix));
    return [id, ...aliases, withoutPrefix(id), ...(single.size === 1 ? single : [])];
}
function cvesOf({ upstream }) {
    return upstream.map(withoutPrefix);
}
/** DEBIAN-CVE-2023-4911 is Debian's record of CVE-2023-4911. */
function withoutPrefix(id) {
    return id.replace(/^[A-Z]+-(?=CVE-)/, '');
}
function partition(values, test) {
    return [values.filter(test), values.filter((value) => !test(value))];
}

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __nccwpck_require__(4353);
;// CONCATENATED MODULE: ./packages/scanners/build/matching/severity.js

const words = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['negligible', 'low'],
    ['none', 'none'],
]);
/**
 * How bad it is. Vectors of the package count before those of the whole advisory; of several the harshest, whatever its
 * CVSS version, and the vector it came from is kept. Without a usable vector the word of the database counts; without
 * that it is `unknown`, which is not `none`.
 */
function rate(advisory, entries) {
    const own = entries.flatMap(({ severity }) => severity);
    const vectors = own.length > 0 ? own : advisory.severity;
    const [harshest] = vectors.flatMap(severity_scoreOf).toSorted((one, other) => other.value - one.value);
    if (harshest !== undefined)
        return { severity: ratingOf(harshest.value), score: harshest };
    const word = vectors.find(({ type }) => type === 'Ubuntu')?.score ?? advisory.rating;
    return { severity: words.get(word?.toLowerCase() ?? '') ?? 'unknown' };
}
/** The number of a vector. The base metrics must all be there: the calculator gives 0 for a vector that lacks one. */
function severity_scoreOf({ type, score: vector }) {
    const scores = isVector(vector) ? scoresOf(type, vector) : undefined;
    if (scores?.base === undefined || !Number.isFinite(scores.overall))
        return [];
    return [{ method: type, vector, value: scores.overall }];
}
function scoresOf(type, vector) {
    try {
        if (type === 'CVSS_V4')
            return new ae_cvss_calculator.Cvss4P0(vector).calculateScores();
        if (type === 'CVSS_V3')
            return (vector.startsWith('CVSS:3.0/') ? new ae_cvss_calculator.Cvss3P0(vector) : new ae_cvss_calculator.Cvss3P1(vector)).calculateScores();
        return type === 'CVSS_V2' ? new ae_cvss_calculator.Cvss2(vector).calculateScores() : undefined;
    }
    catch (error) {
        // The calculator throws plain errors on metrics it does not know: such a vector says nothing.
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}
/** Metrics and values with slashes between, each metric once. */
function isVector(text) {
    if (text.length > 500 || !/^(?:CVSS:[34]\.[01]\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/.test(text))
        return false;
    const metrics = text.split('/').map((part) => part.slice(0, part.indexOf(':')));
    return new Set(metrics).size === metrics.length;
}
/** CVSS v3.1 §5 and v4.0 §6: the qualitative scale. */
function ratingOf(value) {
    if (value >= 9)
        return 'critical';
    if (value >= 7)
        return 'high';
    if (value >= 4)
        return 'medium';
    return value > 0 ? 'low' : 'none';
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/match.js







/**
 * Holds every advisory against the components, one advisory in memory at a time. A component whose ecosystem the
 * database does not know at all is not assessed: silence about it is not a verdict. @throws Failure `database-invalid` | `too-large`
 */
async function matchAdvisories(components, advisories) {
    const byPackage = Map.groupBy(components, ({ ecosystem, advised }) => packageKey(ecosystem, advised.name));
    const raw = new Map();
    const notAssessed = new Map();
    const ecosystems = new Set();
    let records = 0;
    let withdrawn = 0;
    let found = 0;
    let newestRecord;
    for await (const advisory of advisories) {
        records += 1;
        if (records > limits.advisories)
            throw overLimit('The advisory database', limits.advisories, 'records');
        if (newestRecord === undefined || advisory.modified > newestRecord)
            newestRecord = advisory.modified;
        for (const { ecosystem } of advisory.affected)
            ecosystems.add(ecosystem);
        if (advisory.withdrawn) {
            withdrawn += 1;
            continue;
        }
        for (const [key, entries] of Map.groupBy(advisory.affected, ({ ecosystem, name }) => packageKey(ecosystem, name)))
            for (const component of byPackage.get(key) ?? []) {
                const judged = judge(component, advisory, entries);
                if (judged === undefined)
                    continue;
                if ('why' in judged)
                    notAssessed.set(judged.what + judged.why, judged);
                else
                    raw.set(component, [...(raw.get(component) ?? []), judged]);
                if ((found += 1) > limits.findings)
                    throw overLimit('The scan', limits.findings, 'findings');
            }
    }
    return {
        findings: [...raw.values()].flatMap(mergeFindings).toSorted(byUrgency),
        notAssessed: [...unknownEcosystems(components, ecosystems), ...notAssessed.values()],
        records,
        withdrawn,
        newestRecord,
    };
}
function judge(component, advisory, entries) {
    const evaluation = evaluate(component.advised.version, entries);
    if (evaluation.outcome === 'not-affected')
        return undefined;
    if (evaluation.outcome === 'unknown')
        return { what: component.purl, why: `${advisory.id}: ${evaluation.why}` };
    return {
        id: advisory.id,
        aliases: advisory.aliases,
        upstream: advisory.upstream,
        ...rate(advisory, entries),
        package: packageOf(component),
        fixedIn: evaluation.fixedIn,
        summary: advisory.summary,
        ...(advisory.url === undefined ? {} : { url: advisory.url }),
    };
}
/** One line an ecosystem. */
function unknownEcosystems(components, known) {
    const missing = components.filter(({ ecosystem }) => ecosystem === '' || !known.has(ecosystem));
    return [...Map.groupBy(missing, ({ ecosystem }) => ecosystem)].map(([ecosystem, members]) => ({
        what: `${members.length} ${members.length === 1 ? 'package' : 'packages'} of ${ecosystem === '' ? 'an unknown distribution' : ecosystem}`,
        why: 'the advisory database has no record about this ecosystem',
    }));
}
/** Names of Python packages are compared normalised (PyPA "Names and normalization"), all others as they are. */
function packageKey(ecosystem, name) {
    return `${ecosystem}\n${ecosystem === 'PyPI' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}
function byUrgency(one, other) {
    const rank = ({ severity }) => finding/* severities */.g.indexOf(severity);
    const text = ({ id, package: { purl } }) => `${id} ${purl}`;
    return rank(one) - rank(other) || (other.score?.value ?? 0) - (one.score?.value ?? 0) || (text(one) < text(other) ? -1 : 1);
}

;// CONCATENATED MODULE: ./packages/scanners/build/sbom/cyclonedx.js



/**
 * The inventory as CycloneDX 1.6 (ECMA-424). The same inventory, artifact, tool and time give the same document;
 * the serial number is derived from the artifact and the tool, since it is the same bill however often it is made.
 */
function cyclonedxOf(inventory, { artifact, tool, at }) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(`${artifact.digest} ${tool.name} ${tool.version}`)}`,
        version: 1,
        metadata: {
            timestamp: at.toISOString(),
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: artifactComponent(artifact),
            properties: inventory.platforms.map((platform) => property('platform', platform)),
        },
        components: [...inventory.operatingSystems.map(operatingSystem), ...inventory.components.map(libraryComponent)],
        compositions: [{ aggregate: inventory.notAssessed.length > 0 ? 'incomplete' : 'unknown', assemblies: [artifactRef(artifact)] }],
    };
}
function artifactComponent(artifact) {
    const algorithm = (0,model_digest/* algorithmOf */.Hy)(artifact.digest) === 'sha256' ? 'SHA-256' : 'SHA-512';
    return {
        type: 'container',
        'bom-ref': artifactRef(artifact),
        name: (0,model_reference/* formatRepository */.Sh)(artifact),
        version: artifact.digest,
        purl: artifactRef(artifact),
        hashes: [{ alg: algorithm, content: (0,model_digest/* hexOf */.ZD)(artifact.digest) }],
    };
}
/** purl-spec, type oci: the last part of the repository, the digest as version. */
function artifactRef(artifact) {
    const name = artifact.repository.slice(artifact.repository.lastIndexOf('/') + 1);
    return `pkg:oci/${name}@${encodeURIComponent(artifact.digest)}?repository_url=${encodeURIComponent((0,model_reference/* formatRepository */.Sh)(artifact))}`;
}
function operatingSystem({ id, versionId, name }) {
    return { type: 'operating-system', 'bom-ref': `os:${id}@${versionId}`, name: id, version: versionId, description: name };
}
function libraryComponent({ purl, name, version, license, locations, platforms }) {
    const properties = [
        ...locations.flatMap(({ layer, path }) => (layer === undefined ? [property('path', path)] : [property('layer', layer), property('path', path)])),
        ...platforms.map((platform) => property('platform', platform)),
    ];
    return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        // As the package states it: `name` takes any text, `id` and `expression` would claim that it is SPDX.
        ...(license === undefined ? {} : { licenses: [{ license: { name: license } }] }),
        properties,
    };
}
function property(name, value) {
    return { name: `portcullis:${name}`, value };
}
/** RFC 9562, version 8: 122 bits of a hash. */
function uuidOf(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./packages/scanners/build/sbom/purl-component.js


const purl_component_kinds = ['npm', 'pypi', 'deb', 'apk'];
// Names by which Debian package-urls give the release.
const debianCodenames = new Map([
    ['bullseye', '11'],
    ['bookworm', '12'],
    ['trixie', '13'],
    ['forky', '14'],
]);
/** A component as its package-url tells it, or undefined when that is malformed or has no version. */
function componentFromPurl(purl, license) {
    const parsed = parsePurl(purl);
    if (parsed === undefined)
        return undefined;
    const { type, namespace, name, version, qualifiers } = parsed;
    if (typeof name !== 'string' || typeof version !== 'string' || version === '')
        return undefined;
    const kind = purl_component_kinds.find((one) => one === type);
    const fullName = kind === 'npm' && namespace ? `${namespace}/${name}` : name;
    const found = { kind: kind ?? 'npm', name: fullName, version };
    return {
        purl,
        name: fullName,
        version,
        ecosystem: kind === undefined ? `purl type ${type}` : ecosystemOf(found, purl_component_releaseOf(namespace ?? '', qualifiers?.['distro'] ?? '')),
        advised: purl_component_upstreamOf(qualifiers?.['upstream'], { name: fullName, version }),
        ...(license === undefined ? {} : { license }),
        locations: [{ path: 'SBOM' }],
        platforms: [],
    };
}
/** The parser throws a plain error on whatever is not a package-url; the caller tells of it as not assessed. */
function parsePurl(purl) {
    try {
        return packageurl_js.PackageURL.fromString(purl);
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}
/** `debian-12`, `alpine-3.20.3`, `bookworm`, `3.20`: all are in use. */
function purl_component_releaseOf(namespace, distro) {
    const [, named, number] = /^([a-z]+)[-:_]v?(\d[\w.]*)$/i.exec(distro) ?? [];
    const versionId = number ?? debianCodenames.get(distro) ?? distro.replace(/^v/, '');
    const isLongTermSupport = /^\d*[02468]\.04$/.test(versionId);
    return { id: (named ?? namespace).toLowerCase(), versionId, name: distro, isLongTermSupport };
}
/** `source` or `source@version`. */
function purl_component_upstreamOf(upstream, own) {
    if (upstream === undefined || upstream === '')
        return own;
    const at = upstream.indexOf('@');
    return at < 0 ? { name: upstream, version: own.version } : { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/scanners/build/sbom/read-sbom.js







/**
 * The inventory that an SBOM states: CycloneDX JSON (1.2 and later) or SPDX 2.x JSON. Parts without a package-url cannot be matched
 * and are told as not assessed. @throws Failure `json-invalid` | `file-invalid` | `subject-mismatch` | `too-large`
 */
function inventoryFromSbom(bytes, subject) {
    const document = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the SBOM', maxBytes: limits.sbom });
    const listed = read_sbom_listedIn(document, subject);
    if (listed.length > limits.components)
        throw overLimit('The SBOM', limits.components, 'components');
    const components = [];
    const notAssessed = [];
    for (const { name, purl, license } of listed) {
        const component = purl === undefined ? undefined : componentFromPurl(purl, license);
        if (component !== undefined)
            components.push(component);
        else
            notAssessed.push({ what: name, why: purl === undefined ? 'the SBOM gives it no package-url' : `the package-url ${purl.slice(0, 200)} names no version that can be matched` });
    }
    return { components: mergeComponents(components), operatingSystems: [], platforms: [], notAssessed };
}
function read_sbom_listedIn(document, subject) {
    if (document['bomFormat'] === 'CycloneDX')
        return listedInCyclonedx(document, subject);
    if (typeof document['spdxVersion'] === 'string' && document['spdxVersion'].startsWith('SPDX-2.'))
        return listedInSpdx(document);
    throw new build_failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: 'The SBOM is neither CycloneDX JSON nor SPDX 2 JSON',
        remedy: 'Give a CycloneDX or SPDX 2.3 document in JSON in the input `sbom-path`.',
    });
}
function listedInCyclonedx(document, subject) {
    refuseOtherSubject(document, subject);
    const listed = [];
    for (const component of cyclonedxComponents(document)) {
        const { type, name, purl } = component;
        // Files and the operating system itself are no packages.
        if (type === 'file' || type === 'operating-system')
            continue;
        listed.push({ name: read_sbom_textOf(name) ?? 'a component without name', purl: read_sbom_textOf(purl), license: cyclonedxLicense(component) });
    }
    return listed;
}
/** The components and those inside of them, level by level: one list of them all would be taken apart for minutes, or not fit on the stack. */
function* cyclonedxComponents(document) {
    for (let level = read_sbom_listOf(document['components']); level.length > 0; level = level.flatMap(({ components }) => read_sbom_listOf(components)))
        yield* level;
}
/** An SBOM that says by hash what it is about must be about this artifact. */
function refuseOtherSubject(document, subject) {
    const { metadata } = document;
    const component = (0,strict_json/* isJsonObject */.OW)(metadata) && (0,strict_json/* isJsonObject */.OW)(metadata['component']) ? metadata['component'] : {};
    const algorithm = (0,model_digest/* algorithmOf */.Hy)(subject) === 'sha256' ? 'SHA-256' : 'SHA-512';
    const hashes = read_sbom_listOf(component['hashes']).filter(({ alg }) => alg === algorithm);
    if (hashes.length === 0 || hashes.some(({ content }) => content === (0,model_digest/* hexOf */.ZD)(subject)))
        return;
    throw new build_failure/* Failure */.H('subject-mismatch', {
        blame: 'configuration',
        message: `The SBOM is about ${read_sbom_textOf(hashes[0]?.['content']) ?? 'something else'}, not about ${subject}`,
        remedy: 'Give the SBOM that was made for exactly this artifact.',
        expected: (0,model_digest/* hexOf */.ZD)(subject),
    });
}
function cyclonedxLicense({ licenses }) {
    const [first] = read_sbom_listOf(licenses);
    const license = (0,strict_json/* isJsonObject */.OW)(first?.['license']) ? first['license'] : {};
    return read_sbom_textOf(first?.['expression']) ?? read_sbom_textOf(license['id']) ?? read_sbom_textOf(license['name']);
}
function listedInSpdx(document) {
    const described = new Set(read_sbom_listOf(document['relationships']).filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement));
    return read_sbom_listOf(document['packages'])
        .filter((one) => !described.has(one['SPDXID'] ?? null))
        .map((one) => {
        const reference = read_sbom_listOf(one['externalRefs']).find(({ referenceType }) => referenceType === 'purl');
        const license = read_sbom_textOf(one['licenseConcluded']) ?? read_sbom_textOf(one['licenseDeclared']);
        return {
            name: read_sbom_textOf(one['name']) ?? 'a package without name',
            purl: read_sbom_textOf(reference?.['referenceLocator']),
            license: license === 'NOASSERTION' || license === 'NONE' ? undefined : license,
        };
    });
}
function read_sbom_listOf(json) {
    return Array.isArray(json) ? json.filter((entry) => (0,strict_json/* isJsonObject */.OW)(entry)) : [];
}
function read_sbom_textOf(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}

;// CONCATENATED MODULE: ./packages/scanners/build/embedded-scanner.js






const scanner = { uri: 'https://portcullis.dev/scanners/embedded', version: '0.1.0' };
/** Looks into the layers, or into an SBOM, and holds what is there against OSV records; it starts no other program. */
function createEmbeddedScanner(options) {
    return {
        async scan(artifact) {
            const startedAt = options.clock.now();
            const inventory = await inventoryOf(artifact, options);
            const report = await reportOn(inventory, options, startedAt);
            const tool = { name: 'portcullis', version: scanner.version };
            return { report, sbom: cyclonedxOf(inventory, { artifact, tool, at: startedAt }) };
        },
    };
}
async function inventoryOf(artifact, { reader, platforms, sbom }) {
    return sbom === undefined ? takeInventory(reader, artifact, platforms) : inventoryFromSbom(sbom, artifact.digest);
}
async function reportOn(inventory, { database, clock }, startedAt) {
    const match = await matchAdvisories(inventory.components, database.advisories());
    const lastUpdate = database.lastUpdate ?? match.newestRecord;
    if (match.records === 0 || lastUpdate === undefined)
        throw invalidDatabase('it holds no record, and no scan against nothing finds anything');
    return {
        scanner,
        database: { uri: database.uri, lastUpdate, records: match.records },
        platforms: inventory.platforms,
        packages: inventory.components.map(packageOf),
        findings: match.findings,
        notAssessed: [...inventory.notAssessed, ...match.notAssessed],
        startedAt,
        finishedAt: clock.now(),
    };
}

;// CONCATENATED MODULE: ./packages/scanners/build/report/sarif.js

/** GitHub refuses more results in one run (docs.github.com, "SARIF results exceed one or more limits"). */
const mostResults = 25_000;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', none: 'none', unknown: 'warning' };
// Where only a word is known, the middle of its band of the CVSS scale; an unknown severity is given no number.
const bands = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' };
/**
 * The findings as SARIF 2.1.0 for code scanning. The report is ordered by urgency: when there are too many results, the
 * least urgent are left out, and a notification says how many.
 */
function sarifOf(report, context) {
    const shown = report.findings.slice(0, mostResults);
    const hidden = report.findings.length - shown.length;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Portcullis scan',
                        informationUri: report.scanner.uri,
                        semanticVersion: report.scanner.version,
                        rules: rulesOf(shown),
                    },
                },
                automationDetails: { id: `${context.category}/` },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...notices(report), ...overflow(hidden)] }],
                results: shown.map((finding) => sarif_resultOf(finding, context)),
            },
        ],
    };
}
/** One rule an advisory, as its most urgent finding tells it. */
function rulesOf(findings) {
    return [...new Map(findings.toReversed().map((finding) => [finding.id, finding])).values()].toReversed().map(ruleOf);
}
function ruleOf(finding) {
    const { id, aliases, severity, score, summary, url } = finding;
    const number = score === undefined ? bands[severity] : score.value.toFixed(1);
    return {
        id,
        shortDescription: { text: plain(summary === '' ? id : summary, 1000) },
        fullDescription: { text: plain([id, ...aliases].join(', '), 1000) },
        ...(url === undefined ? {} : { helpUri: url }),
        properties: { tags: ['security', 'vulnerability'], ...(number === undefined ? {} : { 'security-severity': number }) },
    };
}
function sarif_resultOf(finding, { subject, path }) {
    const { id, severity, package: found, fixedIn } = finding;
    const fix = fixedIn.length === 0 ? 'no fix is known' : `fixed in ${fixedIn.join(', ')}`;
    return {
        ruleId: id,
        level: levels[severity],
        message: { text: plain(`${severity}: ${found.name} ${found.version} in ${subject}; ${fix}`, 2000) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: plain(found.location ?? found.purl, 2000), kind: 'module' }],
            },
        ],
        // Without the digest of the image: the same vulnerability in the next build is the same alert.
        partialFingerprints: { 'portcullisFinding/v1': (0,external_node_crypto_.createHash)('sha256').update(`${id}\n${found.purl}\n${path}`).digest('hex') },
        properties: { purl: found.purl, fixedIn: [...fixedIn] },
    };
}
function notices({ notAssessed }) {
    return notAssessed.slice(0, 100).map(({ what, why }) => ({ level: 'warning', message: { text: plain(`Not assessed: ${what}: ${why}`, 2000) } }));
}
function overflow(hidden) {
    return hidden > 0 ? [{ level: 'warning', message: { text: `${hidden} more findings are in the full report` } }] : [];
}
/** One line of text without control characters, at most `length` UTF-16 units, never half a character. */
function plain(text, length) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, length).toWellFormed();
}

// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __nccwpck_require__(5592);
;// CONCATENATED MODULE: ./packages/registry/build/access/credential-helper.js


const helperName = /^[a-z0-9-]+$/;
const maxOutput = 64 * 1024;
/**
 * Asks a docker credential helper for the credential of `server`.
 * @throws Failure `input-invalid` when the helper's name could be a path, does not run or answers nonsense
 */
async function credentialFromHelper(name, server, run) {
    if (!helperName.test(name))
        throw helperFailure(JSON.stringify(name.slice(0, 60)), 'a name of lower-case letters, digits and hyphens is expected');
    const { exitCode, output } = await run(name, server);
    if (exitCode !== 0 && /credentials not found/i.test(output))
        return undefined;
    // The output may hold half a secret: it is not shown.
    if (exitCode !== 0)
        throw helperFailure(name, `exit code ${exitCode}`);
    const { Username: username, Secret: secret } = answerOf(name, output);
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw helperFailure(name, 'no Username and Secret in its answer');
    if (username === '' && secret === '')
        return undefined;
    return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}
function answerOf(name, output) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(output, { maxBytes: maxOutput, what: `the answer of docker-credential-${name}` });
    }
    catch (error) {
        throw error instanceof build_failure/* Failure */.H ? helperFailure(name, 'its answer is no JSON object') : error;
    }
}
/**
 * Runs helpers as child processes, found on the PATH of `environment`, without a shell, for at most 10 s, whatever
 * processes of its own a helper leaves behind. `environment` is all they see of the environment.
 */
function helperProcesses(environment, limitMilliseconds = 10_000) {
    return (name, input) => new Promise((resolve, reject) => {
        const child = process.getBuiltinModule('node:child_process').spawn(`docker-credential-${name}`, ['get'], {
            env: environment,
            shell: false,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        // Not spawn's own `timeout`: it stays armed, and keeps the process alive, when the program is not there.
        const limit = setTimeout(() => stop(`it did not answer in ${limitMilliseconds / 1000} s`), limitMilliseconds);
        const stop = (why) => {
            clearTimeout(limit);
            child.kill('SIGKILL');
            // What the helper started lives on and holds its end of this: nobody waits for that.
            child.stdout.destroy();
            reject(helperFailure(name, why));
        };
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            output += chunk;
            if (output.length > maxOutput)
                stop(`its answer is longer than ${maxOutput} characters`);
        });
        child.once('error', (cause) => {
            clearTimeout(limit);
            reject(helperFailure(name, 'code' in cause && cause.code === 'ENOENT' ? `there is no docker-credential-${name} on the PATH` : `it does not run: ${cause.message}`));
        });
        child.once('close', (exitCode, signal) => {
            clearTimeout(limit);
            if (signal !== null)
                reject(helperFailure(name, `stopped by ${signal}`));
            else
                resolve({ exitCode: exitCode ?? 1, output });
        });
        // A helper that does not read its input closes the pipe: its exit code tells.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
function helperFailure(name, found) {
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `The docker credential helper ${name} cannot be used: ${found}`,
        remedy: 'Correct credHelpers or credsStore in the docker configuration, or give registry-username and registry-password.',
        found,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/auth-file.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const maxFileBytes = 1024 * 1024;
const loginAgain = 'Correct the file, or run docker login (podman login) again.';
/** A file with `auths`, as docker and podman keep them: read once, its helpers asked once. */
class AuthFile {
    #path;
    #runHelper;
    #content;
    #helped = new Map();
    constructor(path, runHelper) {
        this.#path = path;
        this.#runHelper = runHelper;
    }
    /** `undefined` for a file that is not there. @throws Failure `file-invalid` | `json-invalid` */
    async content() {
        this.#content ??= readAuthFile(this.#path);
        return await this.#content;
    }
    /** The credential under `key` of `auths`; `undefined` when it holds none. @throws Failure `file-invalid` */
    written(auths, key) {
        try {
            const found = writtenCredential(auths[key]);
            return found === undefined ? undefined : { ...found, from: `the auths of ${this.#path}` };
        }
        catch (error) {
            // What stands there may be half a secret: it is not shown.
            throw error instanceof build_failure/* Failure */.H ? auth_file_unreadable(this.#path, `what stands under ${JSON.stringify(key.slice(0, 200))} is not base64`) : error;
        }
    }
    /** What the helper knows of `server`. @throws Failure `input-invalid` */
    async helped(helper, server, { again = false }) {
        const key = `${helper} ${server}`;
        if (again)
            this.#helped.delete(key);
        const asked = this.#helped.get(key) ?? this.#ask(helper, server);
        this.#helped.set(key, asked);
        return await asked;
    }
    async #ask(helper, server) {
        const found = await credentialFromHelper(helper, server, this.#runHelper);
        return found === undefined ? undefined : { ...found, from: `docker-credential-${helper}, which ${this.#path} names` };
    }
}
function writtenCredential(entry) {
    if (!(0,strict_json/* isJsonObject */.OW)(entry))
        return undefined;
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity-token', token: identitytoken };
    if (typeof auth === 'string' && auth !== '') {
        const text = Buffer.from(decodeBase64(auth)).toString('utf8');
        const colon = text.indexOf(':');
        // Old dockers padded the password with NUL.
        if (colon > 0)
            return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
    }
    if (typeof username === 'string' && username !== '' && typeof password === 'string')
        return { kind: 'password', username, password };
    return undefined;
}
function objectAt(content, key) {
    const value = content[key];
    return (0,strict_json/* isJsonObject */.OW)(value) ? value : {};
}
async function readAuthFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            if (size > maxFileBytes)
                throw auth_file_unreadable(path, `${size} bytes, expected at most ${maxFileBytes}`);
            return (0,strict_json/* parseStrictJsonObject */.Qp)(await file.readFile(), { maxBytes: maxFileBytes, what: path });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H && error.code === 'json-invalid')
            throw new build_failure/* Failure */.H('json-invalid', { blame: 'configuration', message: error.message, remedy: loginAgain });
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        if ((0,types_namespaceObject.isNativeError)(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw auth_file_unreadable(path, String(error));
    }
}
function auth_file_unreadable(path, found) {
    return new build_failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read the credentials in ${path}: ${found}`,
        remedy: loginAgain,
        found,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/docker-config.js


/**
 * Credentials as `docker login` left them in the config file at `path`: `auths`, else `credHelpers`, else `credsStore`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
function dockerConfigCredentials(path, runHelper) {
    const file = new AuthFile(path, runHelper);
    return async (registry, wish = {}) => {
        const found = await file.content();
        return found === undefined ? undefined : await lookUp(file, found, registry, wish);
    };
}
async function lookUp(file, config, registry, wish) {
    const auths = objectAt(config, 'auths');
    const key = keyFor(auths, registry);
    const written = key === undefined ? undefined : file.written(auths, key);
    if (written !== undefined)
        return written;
    const helpers = objectAt(config, 'credHelpers');
    const helperKey = keyFor(helpers, registry);
    const helper = (helperKey === undefined ? undefined : helpers[helperKey]) ?? config['credsStore'];
    if (typeof helper !== 'string' || helper === '')
        return undefined;
    return await file.helped(helper, key ?? helperKey ?? serverName(registry), wish);
}
/** The registry's own name comes before other ways to write it. */
function keyFor(entries, registry) {
    return Object.hasOwn(entries, registry) ? registry : Object.keys(entries).find((key) => isFor(key, registry));
}
/**
 * Keys are hosts, or addresses as docker wrote them long ago: `https://host/v1/`. Any other path is somebody's own
 * part of a registry, and its credential is not for the whole.
 */
function isFor(key, registry) {
    const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1]?.toLowerCase();
    return host !== undefined && (host === registry || (isDockerHub(host) && isDockerHub(registry)));
}
function serverName(registry) {
    return isDockerHub(registry) ? 'https://index.docker.io/v1/' : registry;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/podman-auth-file.js


/**
 * Credentials as `podman login`, `skopeo login` and `buildah login` left them in the file at `path`
 * (containers-auth.json(5)): `auths` by registry, namespace or repository, the longest first; else `credHelpers`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
function podmanCredentials(path, runHelper) {
    const file = new AuthFile(path, runHelper);
    return async (registry, wish = {}) => {
        const content = await file.content();
        if (content === undefined)
            return undefined;
        const keys = namesFor(registry, wish.repository);
        const auths = objectAt(content, 'auths');
        const entry = entryFor(auths, keys);
        const written = entry === undefined ? undefined : file.written(auths, entry.key);
        if (written !== undefined)
            return written;
        const helper = entryFor(objectAt(content, 'credHelpers'), keys);
        return typeof helper?.value === 'string' && helper.value !== '' ? await file.helped(helper.value, helper.key, wish) : undefined;
    };
}
/** `host/team/app`, `host/team`, `host`: where a credential for the repository may stand, the nearest first. */
function namesFor(registry, repository) {
    const hosts = isDockerHub(registry) ? ['docker.io', 'index.docker.io', 'registry-1.docker.io'] : [registry];
    const parts = repository === undefined ? [] : repository.split('/');
    const paths = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
    return [...paths, ''].flatMap((path) => hosts.map((host) => `${host}${path}`));
}
function entryFor(entries, keys) {
    const key = keys.find((candidate) => Object.hasOwn(entries, candidate));
    const value = key === undefined ? undefined : entries[key];
    return key === undefined || value === undefined ? undefined : { key, value };
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/credential-files.js


/**
 * Where `docker login` keeps credentials: in DOCKER_CONFIG, or in the home directory. Never relative: in a workspace,
 * whoever wrote the files there would choose the credential helpers.
 */
function dockerConfigFiles(environment) {
    const directory = set(environment, 'DOCKER_CONFIG') ?? (0,external_node_path_.join)(environment['HOME'] ?? '', '.docker');
    return [(0,external_node_path_.join)(directory, 'config.json')].filter(external_node_path_.isAbsolute);
}
/**
 * Where podman, skopeo and buildah keep them (containers-auth.json(5)): REGISTRY_AUTH_FILE and nowhere else, or the
 * runtime directory of the session, and then the configuration of the user. Never relative, as above.
 */
function podmanAuthFiles(environment) {
    const named = set(environment, 'REGISTRY_AUTH_FILE');
    if (named !== undefined)
        return [named].filter(external_node_path_.isAbsolute);
    const runtime = set(environment, 'XDG_RUNTIME_DIR');
    const configuration = set(environment, 'XDG_CONFIG_HOME') ?? (0,external_node_path_.join)(environment['HOME'] ?? '', '.config');
    return [...(runtime === undefined ? [] : [runtime]), configuration].map((directory) => (0,external_node_path_.join)(directory, 'containers', 'auth.json')).filter(external_node_path_.isAbsolute);
}
/**
 * Somebody who names a place relatively is told that it is not read, and not taken for whoever else is known here.
 * @throws Failure `input-invalid`
 */
function requireAbsoluteNames(environment) {
    for (const name of ['DOCKER_CONFIG', 'REGISTRY_AUTH_FILE']) {
        const found = set(environment, name);
        if (found === undefined || (0,external_node_path_.isAbsolute)(found))
            continue;
        throw new build_failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `${name}: expected an absolute path, found ${JSON.stringify(found.slice(0, 200))}; credentials are not read from a place that depends on the directory of the run`,
            remedy: `Give ${name} as an absolute path, or unset it.`,
            expected: 'an absolute path',
            found: found.slice(0, 200),
        });
    }
}
function set(environment, name) {
    const value = environment[name];
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-authorities.js
var registry_authorities = __nccwpck_require__(3379);
;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/service-call.js


const service_call_maxAnswerBytes = 256 * 1024;
/** Calls over the transport of the registries: TLS, bounded, tried again when the service is busy. */
function serviceCalls(transport) {
    return async ({ url, headers, body }) => await transport.send({ kind: 'token', method: 'POST', url, headers, body: Buffer.from(body), namedHost: url.host }, async (response) => ({
        status: response.status,
        body: Buffer.from(await response.bytes(service_call_maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8'),
    }));
}
/** The body of a 200. @throws Failure `registry-denied` for any other status */
async function ask(call, service, request) {
    const { status, body } = await call(request);
    if (status === 200)
        return body;
    const found = `HTTP ${status} (${harmless(body)})`;
    throw new build_failure/* Failure */.H('registry-denied', { blame: 'configuration', message: `${service.name} gives no credentials: found ${found}`, remedy: service.remedy, found });
}
/** As {@link ask}, for an answer in JSON. @throws Failure `registry-denied` | `json-invalid` */
async function askJson(call, service, request) {
    return (0,strict_json/* parseStrictJsonObject */.Qp)(await ask(call, service, request), { maxBytes: service_call_maxAnswerBytes, what: `the answer of ${service.name}` });
}
function service_call_form(fields) {
    return { headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: new URLSearchParams(fields).toString() };
}
function json(fields) {
    return { headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(fields) };
}
/** A text without blanks that the answer must hold: it goes into headers. @throws Failure `registry-protocol` */
function textIn(answer, name, service) {
    const value = answer[name];
    if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value))
        return value;
    throw unexpected(service, `no ${name} in its answer`);
}
function unexpected({ name }, found) {
    return new build_failure/* Failure */.H('registry-protocol', { blame: 'service', message: `${name} answers other than it is documented: ${found}`, remedy: 'Try again; if it stays, tell the operator of the service.', found });
}
/** What a service says of a refusal, without tags, and without anything as long and unbroken as a token is. */
function harmless(body) {
    return body
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/[\w+/=.~-]{40,}/g, '***')
        .replaceAll(/[^\x20-\x7e]/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/token-claims.js

const maxClaimBytes = 64 * 1024;
/**
 * The claims of a JSON Web Token that a provider has just given us over TLS; unverified, so good for nothing but to
 * know when it ends and whom it names. `undefined` for a token of another form. @throws Failure `json-invalid`
 */
function claimsOf(token) {
    const [, claims = '', , ...more] = token.split('.');
    if (more.length > 0 || !/^[\w-]+$/.test(claims))
        return undefined;
    return (0,strict_json/* parseStrictJsonObject */.Qp)(Buffer.from(claims, 'base64url'), { maxBytes: maxClaimBytes, what: 'the claims of a token' });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/acr.js


const entra = { name: 'Microsoft Entra', remedy: 'Check the federated credential of the application: issuer, subject and audience (api://AzureADTokenExchange); and `id-token: write` of the job.' };
/**
 * Azure Container Registry by a federated credential: an access token of Entra for the identity token, exchanged at
 * the registry itself for its refresh token. Serves `*.azurecr.io`.
 */
function acr(login, tools) {
    const { clientId, tenantId } = login;
    return {
        // The refresh token is for one registry alone.
        keyFor: (registry) => (/^[a-z0-9][a-z0-9-]*\.azurecr\.io$/.test(registry) ? registry : undefined),
        async credential(registry) {
            const accessToken = await entraToken(login, tools);
            const service = { name: registry, remedy: `Give the application ${clientId} a role on the registry, such as AcrPull or AcrPush.` };
            const request = service_call_form({ grant_type: 'access_token', service: registry, tenant: tenantId, access_token: accessToken });
            const answer = await askJson(tools.call, service, { url: new URL(`https://${registry}/oauth2/exchange`), ...request });
            const token = textIn(answer, 'refresh_token', service);
            tools.onSecret(token);
            const end = claimsOf(token)?.['exp'];
            return { kind: 'identity-token', token, source: 'azure', subject: clientId, ...(typeof end === 'number' ? { expires: new Date(end * 1000) } : {}) };
        },
    };
}
async function entraToken({ clientId, tenantId, audience, tokenFile }, { call, identityToken, onSecret }) {
    const assertion = await identityToken({ audience: audience ?? 'api://AzureADTokenExchange', ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(assertion);
    const request = service_call_form({
        grant_type: 'client_credentials',
        client_id: clientId,
        scope: 'https://containerregistry.azure.net/.default',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
    });
    const answer = await askJson(call, entra, { url: new URL(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`), ...request });
    const token = textIn(answer, 'access_token', entra);
    onSecret(token);
    return token;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/artifact-registry.js

const scope = 'https://www.googleapis.com/auth/cloud-platform';
const sts = { name: 'Google STS', remedy: 'Check the workload identity provider: its issuer, allowed audience and attribute condition; and `id-token: write` of the job.' };
const iam = { name: 'Google IAM', remedy: 'Give the identity of the job roles/iam.workloadIdentityUser on the service account.' };
/**
 * Google Artifact Registry by workload identity federation: a token of Google's STS, which a service account may be
 * impersonated with. Serves `*-docker.pkg.dev` and `gcr.io` with its regions.
 */
function artifactRegistry(login, tools) {
    return {
        keyFor: (registry) => (/^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:(?:us|eu|asia)\.)?gcr\.io)$/.test(registry) ? 'google' : undefined),
        async credential() {
            const federated = await federatedToken(login, tools);
            const { serviceAccount } = login;
            const token = serviceAccount === undefined ? federated : await impersonate(serviceAccount, federated, tools);
            return { kind: 'password', username: 'oauth2accesstoken', password: token.text, source: 'google', subject: serviceAccount ?? login.workloadIdentityProvider, expires: token.expires };
        },
    };
}
async function federatedToken({ workloadIdentityProvider: provider, audience, tokenFile }, { call, clock, identityToken, onSecret }) {
    const subjectToken = await identityToken({ audience: audience ?? `https://iam.googleapis.com/${provider}`, ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(subjectToken);
    const request = json({
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//iam.googleapis.com/${provider}`,
        scope,
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        subjectToken,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    });
    const asked = clock.now();
    const answer = await askJson(call, sts, { url: new URL('https://sts.googleapis.com/v1/token'), ...request });
    const text = textIn(answer, 'access_token', sts);
    onSecret(text);
    const { expires_in: seconds } = answer;
    if (typeof seconds !== 'number' || seconds <= 0)
        throw unexpected(sts, 'no expires_in in its answer');
    return { text, expires: new Date(asked.getTime() + seconds * 1000) };
}
async function impersonate(serviceAccount, federated, { call, onSecret }) {
    const { headers, body } = json({ scope: [scope], lifetime: '3600s' });
    const url = new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`);
    const answer = await askJson(call, iam, { url, headers: { ...headers, authorization: `Bearer ${federated.text}` }, body });
    const text = textIn(answer, 'accessToken', iam);
    onSecret(text);
    const expires = new Date(textIn(answer, 'expireTime', iam));
    if (Number.isNaN(expires.getTime()))
        throw unexpected(iam, 'expireTime is no time');
    return { text, expires };
}

;// CONCATENATED MODULE: ./packages/core/build/aws-signature.js

const algorithm = 'AWS4-HMAC-SHA256';
/**
 * The headers that a request to AWS travels with, by Signature Version 4: all that are given, the time, the session
 * token, and `authorization` over all of them. `host` is signed and left to the client to send.
 */
function signAwsRequest(request, { accessKeyId, secretAccessKey, sessionToken }, now) {
    const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const headers = { ...lowerCased(request.headers), 'x-amz-date': time, ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }) };
    const signed = Object.entries({ ...headers, host: request.url.host }).toSorted(byName);
    const names = signed.map(([name]) => name).join(';');
    const canonical = [
        request.method,
        canonicalPath(request.url),
        canonicalQuery(request.url),
        ...signed.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, ' ')}`),
        '',
        names,
        sha256(request.body),
    ].join('\n');
    const date = time.slice(0, 8);
    const scope = `${date}/${request.region}/${request.service}/aws4_request`;
    const key = [date, request.region, request.service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
    const signature = hmac(key, [algorithm, time, scope, sha256(canonical)].join('\n')).toString('hex');
    return { ...headers, authorization: `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}` };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Encoded once more than it is in the URL: so does every service but S3. */
function canonicalPath({ pathname }) {
    return pathname.split('/').map(aws_signature_encode).join('/');
}
function canonicalQuery({ searchParams }) {
    return [...searchParams].map(([name, value]) => [aws_signature_encode(name), aws_signature_encode(value)]).toSorted(byNameThenValue).map(([name, value]) => `${name}=${value}`).join('&');
}
/** RFC 3986: everything but letters, digits and `-._~`. */
function aws_signature_encode(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function byName([one], [other]) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function byNameThenValue(one, other) {
    return byName(one, other) || (one[1] < other[1] ? -1 : 1);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/ecr.js




const publicGallery = 'public.ecr.aws';
const ecr_sts = { name: 'AWS STS', remedy: 'Check the trust policy of the role: its OIDC provider, audience (sts.amazonaws.com) and subject; and `id-token: write` of the job.' };
const registryService = { name: 'Amazon ECR', remedy: 'Allow the role ecr:GetAuthorizationToken; for public.ecr.aws ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken.' };
/**
 * Amazon ECR by web identity: STS AssumeRoleWithWebIdentity, then GetAuthorizationToken signed with what STS gave.
 * Serves the private registries of the login's region and public.ecr.aws.
 */
function ecr(login, tools) {
    const domain = login.role.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return {
        keyFor: (registry) => (registry === publicGallery ? publicGallery : isPrivate(registry, login.region, domain) ? 'private' : undefined),
        async credential(registry) {
            const credentials = await assumeRole(login, domain, tools);
            return await authorization(registry === publicGallery, login, domain, credentials, tools);
        },
    };
}
/** `ACCOUNT.dkr.ecr[-fips].REGION.amazonaws.com`, and by IPv6 `ACCOUNT.dkr-ecr[-fips].REGION.on.aws`; nothing else. */
function isPrivate(registry, region, domain) {
    const [account = '', ...rest] = registry.split('.');
    if (!/^\d{12}$/.test(account))
        return false;
    const dualStack = domain === 'amazonaws.com' ? 'on.aws' : 'on.amazonwebservices.com.cn';
    const names = ['', '-fips'].flatMap((fips) => [`dkr.ecr${fips}.${region}.${domain}`, `dkr-ecr${fips}.${region}.${dualStack}`]);
    return names.includes(rest.join('.'));
}
async function assumeRole({ role, region, audience, tokenFile }, domain, { call, identityToken, onSecret }) {
    const token = await identityToken({ audience: audience ?? `sts.${domain}`, ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(token);
    const fields = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: role, RoleSessionName: 'portcullis', DurationSeconds: '3600', WebIdentityToken: token };
    const { headers, body } = service_call_form(fields);
    const answer = await ask(call, ecr_sts, { url: new URL(`https://sts.${region}.${domain}/`), headers: { ...headers, accept: 'application/xml' }, body });
    const credentials = { accessKeyId: ecr_element(answer, 'AccessKeyId'), secretAccessKey: ecr_element(answer, 'SecretAccessKey'), sessionToken: ecr_element(answer, 'SessionToken') };
    onSecret(credentials.secretAccessKey);
    onSecret(credentials.sessionToken);
    return credentials;
}
/** The one element of that name, which holds neither elements nor escapes: these are letters, digits and `+/=`. */
function ecr_element(xml, name) {
    const found = [...xml.matchAll(new RegExp(`<${name}>([\\w+/=]{1,8192})</${name}>`, 'g'))];
    const [only] = found;
    if (found.length !== 1 || only?.[1] === undefined)
        throw unexpected(ecr_sts, `${found.length} times ${name} in its answer`);
    return only[1];
}
async function authorization(isPublic, { role, region }, domain, credentials, { call, clock, onSecret }) {
    const service = isPublic ? 'ecr-public' : 'ecr';
    // The public gallery is one for the world, and is spoken to there.
    const where = isPublic ? 'us-east-1' : region;
    const url = new URL(`https://api.${service}.${where}.${domain}/`);
    const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921';
    const unsigned = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.GetAuthorizationToken` };
    const body = '{}';
    const headers = signAwsRequest({ method: 'POST', url, headers: unsigned, body, region: where, service }, credentials, clock.now());
    const { authorizationData } = await askJson(call, registryService, { url, headers, body });
    const data = Array.isArray(authorizationData) ? authorizationData[0] : authorizationData;
    if (!(0,strict_json/* isJsonObject */.OW)(data))
        throw unexpected(registryService, 'no authorizationData in its answer');
    const { authorizationToken: token, expiresAt } = data;
    const login = typeof token === 'string' ? Buffer.from(decodeBase64(token)).toString('utf8') : '';
    const colon = login.indexOf(':');
    if (colon < 1 || typeof expiresAt !== 'number')
        throw unexpected(registryService, 'no authorizationToken with expiresAt in its answer');
    const password = login.slice(colon + 1);
    onSecret(password);
    return { kind: 'password', username: login.slice(0, colon), password, source: 'aws', subject: role, expires: new Date(expiresAt * 1000) };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/jfrog.js


/**
 * Artifactory by the token exchange of the JFrog platform. Serves the host of the platform and the hosts that the
 * user named beside it.
 */
function jfrog(login, tools) {
    const { url, registries } = login;
    return {
        keyFor: (registry) => (registry === url.host || registries.includes(registry) ? 'jfrog' : undefined),
        async credential() {
            const service = { name: url.host, remedy: `Check the OIDC integration ${login.providerName} of the platform and its identity mappings; and \`id-token: write\` of the job.` };
            const asked = tools.clock.now();
            const answer = await askJson(tools.call, service, { url: new URL('/access/api/v1/oidc/token', url), ...json(await jfrog_fields(login, tools)) });
            const password = textIn(answer, 'access_token', service);
            tools.onSecret(password);
            const username = userIn(answer, password);
            if (username === undefined)
                throw unexpected(service, 'no user in its token');
            const seconds = answer['expires_in'];
            return { kind: 'password', username, password, source: 'jfrog', ...(typeof seconds === 'number' && seconds > 0 ? { expires: new Date(asked.getTime() + seconds * 1000) } : {}) };
        },
    };
}
async function jfrog_fields({ providerName, project, mapping, audience, tokenFile }, { identityToken, onSecret }) {
    const token = await identityToken({ ...(audience === undefined ? {} : { audience }), ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(token);
    return {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: token,
        provider_name: providerName,
        ...(project === undefined ? {} : { project_key: project }),
        ...(mapping === undefined ? {} : { identity_mapping_name: mapping }),
    };
}
/** `username` where the platform says it, else the user in the token's subject: `jfac@01ab/users/NAME`. */
function userIn(answer, token) {
    const { username } = answer;
    if (typeof username === 'string' && username !== '')
        return username;
    const subject = claimsOf(token)?.['sub'];
    const name = typeof subject === 'string' ? subject.slice(subject.lastIndexOf('/') + 1) : '';
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/exchanged-credentials.js





/** Credentials by exchange, one for each provider and kept until shortly before they end. */
function exchangedCredentials(logins, tools) {
    return firstOf(logins.map((login) => kept(exchangeFor(login, tools), tools.clock)));
}
function exchangeFor(login, tools) {
    switch (login.provider) {
        case 'aws':
            return ecr(login, tools);
        case 'google':
            return artifactRegistry(login, tools);
        case 'azure':
            return acr(login, tools);
        case 'jfrog':
            return jfrog(login, tools);
    }
}
function kept({ keyFor, credential }, clock) {
    const known = new Map();
    return async (registry, wish) => {
        const key = keyFor(registry);
        if (key === undefined)
            return undefined;
        const before = wish?.again === true ? undefined : known.get(key);
        if (before !== undefined) {
            const found = await before;
            if (!endsSoon(found, clock.now()))
                return found;
        }
        // Whoever waited beside us may have asked already.
        const newer = known.get(key);
        const asked = newer !== undefined && newer !== before && wish?.again !== true ? newer : credential(registry);
        known.set(key, asked);
        try {
            return await asked;
        }
        catch (error) {
            if (known.get(key) === asked)
                known.delete(key);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/registry-login.js


const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[\w.:/@+-]{1,256}$/;
const shapes = {
    aws: { role: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, region: /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/ },
    google: {
        provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/,
        'service-account': /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
    },
    azure: { 'client-id': uuid, 'tenant-id': uuid },
    jfrog: { url: /^https:\/\/[^/?#@\s]+\/?$/, provider: word, project: word, mapping: word, registry: /^[\w.:,[\]-]{1,1024}$/ },
};
const registry_login_required = { aws: ['role', 'region'], google: ['provider'], azure: ['client-id', 'tenant-id'], jfrog: ['url', 'provider'] };
const shared = { audience: word, 'token-file': /^\S{1,4096}$/ };
/**
 * Reads one line such as `aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1`.
 * @throws Failure `input-invalid`
 */
function parseRegistryLogin(line) {
    const [name = '', ...settings] = line.trim().split(/\s+/);
    if (!isProvider(name))
        throw registry_login_invalid(line, 'a provider first: aws, google, azure or jfrog');
    const given = registry_login_read(line, settings, { ...shapes[name], ...shared });
    const missing = registry_login_required[name].filter((key) => !given.has(key));
    if (missing.length > 0)
        throw registry_login_invalid(line, missing.map((key) => `${key}=`).join(' and '));
    return login(line, name, (key) => given.get(key));
}
function login(line, provider, given) {
    const must = (key) => given(key) ?? '';
    const common = { ...optional('audience', given('audience')), ...optional('tokenFile', given('token-file')) };
    switch (provider) {
        case 'aws':
            return { provider, ...common, role: must('role'), region: must('region') };
        case 'google':
            return { provider, ...common, workloadIdentityProvider: must('provider'), ...optional('serviceAccount', given('service-account')) };
        case 'azure':
            return { provider, ...common, clientId: must('client-id'), tenantId: must('tenant-id') };
        case 'jfrog': {
            const url = new URL(`https://${hostIn(line, must('url').slice('https://'.length).replace(/\/$/, ''))}`);
            const registries = given('registry') === undefined ? [] : must('registry').split(',').map((host) => hostIn(line, host));
            return { provider, ...common, url, providerName: must('provider'), registries, ...optional('project', given('project')), ...optional('mapping', given('mapping')) };
        }
    }
}
function registry_login_read(line, settings, known) {
    const found = new Map();
    for (const setting of settings) {
        const equals = setting.indexOf('=');
        const key = setting.slice(0, Math.max(equals, 0));
        const shape = Object.hasOwn(known, key) ? known[key] : undefined;
        if (shape === undefined)
            throw registry_login_invalid(line, `settings out of ${Object.keys(known).join('=, ')}=`);
        if (found.has(key))
            throw registry_login_invalid(line, `${key}= once`);
        if (!shape.test(setting.slice(equals + 1)))
            throw registry_login_invalid(line, `${key}= in its form`);
        found.set(key, setting.slice(equals + 1));
    }
    return found;
}
function hostIn(line, text) {
    const host = (0,registry_host/* parseRegistryHost */.T)(text);
    if (host === undefined)
        throw registry_login_invalid(line, 'hosts such as acme.jfrog.io');
    return host;
}
function isProvider(name) {
    return Object.hasOwn(shapes, name);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function registry_login_invalid(line, expected) {
    const found = JSON.stringify(line.slice(0, 200));
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `registry-login: expected ${expected}, found ${found}`,
        remedy: 'Write one login a line, for example: aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1 (docs/credentials.md).',
        expected,
        found,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/confidential-url.js
/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
function isConfidential({ protocol, hostname }) {
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && loopback);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/read-at-most.js
/** An answer said more than it may. */
class AnswerTooLong extends Error {
}
/**
 * The whole body of an answer. One that is longer than it may be is left alone where it passes the limit: it may have no end.
 * @throws AnswerTooLong, or what the connection broke with
 */
async function readAtMost(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new AnswerTooLong();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/call-service.js



const call_service_maxAnswerBytes = 4 * 1024 * 1024;
const maxExcerptChars = 200;
/**
 * One request to a signing service, without redirects and with a deadline over the whole answer.
 * @throws Failure `signing-unavailable` where a later try may succeed, else `signing-refused` | `redirect-refused`
 */
async function callService(call) {
    const response = await call_service_send(call);
    return accepted(response, await readAnswer(response, call), call);
}
/** As {@link callService}, but that the service has it already (409) is no failure: its headers may tell where. */
async function callUnlessThere(call) {
    const response = await call_service_send(call);
    const answer = await readAnswer(response, call);
    return response.status === 409 ? { isThere: response.headers } : { answer: accepted(response, answer, call) };
}
function accepted(response, answer, call) {
    if (response.ok)
        return answer;
    if (response.status >= 300 && response.status < 400)
        throw failed('redirect-refused', call, `answered ${response.status}; redirects are never followed when signing`);
    const detail = `answered ${response.status}: ${excerpt(answer, call.secret)}`;
    const passing = response.status >= 500 || response.status === 429 || response.status === 408;
    throw failed(passing ? 'signing-unavailable' : 'signing-refused', call, detail);
}
/** The path under the base address of a service. */
function endpoint(base, path) {
    return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}${path}`);
}
/** The JSON object in an answer. @throws Failure `signing-refused` */
function readJsonAnswer(service, url, answer) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(answer, { what: 'the answer' });
    }
    catch (cause) {
        throw nonsense(service, url, 'it is not a JSON object', cause);
    }
}
/** An answer that makes no sense. */
function nonsense(service, url, why, cause) {
    return failed('signing-refused', { service, url }, `gave an answer that cannot be used: ${why}`, cause);
}
async function call_service_send({ url, method = 'POST', headers, body, deadlineMilliseconds, ...call }) {
    try {
        return await fetch(url, {
            method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis', ...headers },
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMilliseconds),
            ...(body === undefined ? {} : { body }),
        });
    }
    catch (cause) {
        const name = call_service_nameOf(cause);
        const what = name === 'TimeoutError' ? `does not answer within ${deadlineMilliseconds / 1000} s` : `cannot be reached (${name})`;
        throw failed('signing-unavailable', { ...call, url }, what, cause);
    }
}
async function readAnswer(response, call) {
    try {
        return await readAtMost(response, call_service_maxAnswerBytes);
    }
    catch (cause) {
        if (cause instanceof AnswerTooLong)
            throw nonsense(call.service, call.url, `more than ${call_service_maxAnswerBytes} bytes`);
        const name = call_service_nameOf(cause);
        const what = name === 'TimeoutError' ? `does not finish its answer within ${call.deadlineMilliseconds / 1000} s` : `broke off its answer (${name})`;
        throw failed('signing-unavailable', call, what, cause);
    }
}
function failed(code, { service, url, remedy }, what, cause) {
    return new build_failure/* Failure */.H(code, {
        blame: 'service',
        message: `${service} at ${url.host} ${what}`,
        remedy: code === 'signing-unavailable'
            ? 'Run the job again when the service is back; nothing was signed.'
            : remedy ?? 'Check that the signing config of the trust domain names the right services, and what the service says.',
        cause,
    });
}
/** The code of a socket error, or what kind of error it is: never its text, which may repeat the request. */
function call_service_nameOf(error) {
    const code = call_service_textAt(memberOf(error, 'cause'), 'code');
    return code ?? call_service_textAt(error, 'name') ?? typeof error;
}
function call_service_textAt(value, name) {
    const member = memberOf(value, name);
    return typeof member === 'string' ? member : undefined;
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && name in value ? value[name] : undefined;
}
function excerpt(answer, secret) {
    const text = Buffer.from(answer).toString('utf8');
    const masked = secret === undefined || secret === '' ? text : text.replaceAll(secret, '***');
    return JSON.stringify(masked.slice(0, maxExcerptChars));
}

;// CONCATENATED MODULE: ./packages/sigstore/build/oidc.js



const service = "GitHub's token service";
const deadlineMilliseconds = 20_000;
const remedy = `Give the job the permission, and run it where GitHub grants it (not for a pull request from a fork):
    permissions:
      id-token: write`;
/** Fetches an identity token of the job. @throws Failure `oidc-unavailable` | `signing-unavailable`; none repeats a token */
async function fetchIdentityToken({ url, token, audience = 'sigstore' }) {
    if (!url || !token)
        throw oidc_unavailable('GitHub gave this job no way to ask for an identity token');
    const address = requestUrl(url, audience);
    try {
        const answer = await callService({
            service,
            url: address,
            method: 'GET',
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            deadlineMilliseconds,
            secret: token,
        });
        return tokenIn(readJsonAnswer(service, address, answer));
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        throw failure.code === 'signing-refused' ? oidc_unavailable(failure.message) : failure;
    }
}
function requestUrl(text, audience) {
    const url = URL.parse(text);
    if (url === null || !isConfidential(url))
        throw oidc_unavailable('the address of the token service is not an https URL');
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn({ value }) {
    if (typeof value !== 'string' || value === '')
        throw oidc_unavailable('the token service answered without a token');
    return value;
}
function oidc_unavailable(why) {
    return new build_failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy });
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/registry-logins.js









const maxTokenBytes = 64 * 1024;
/**
 * Short-lived credentials for the identity of this job, by the logins that the user asked for.
 * @throws Failure `input-invalid` for a line that is none; `oidc-unavailable` | `registry-denied` when they are used
 */
function loginCredentials(surroundings) {
    const logins = (surroundings.registryLogin ?? []).map(parseRegistryLogin);
    const { clock, onSecret } = surroundings;
    const identityToken = async (wish) => wish.tokenFile === undefined ? await tokenOfRunner(wish.audience, surroundings) : await tokenInFile(wish.tokenFile, surroundings);
    return exchangedCredentials(logins, { call: callsOf(surroundings), clock, onSecret, identityToken });
}
/** Connections of their own, closed after each call: an exchange is rare, and a registry's are counted. */
function callsOf({ clock, chance, environment }) {
    const proxyFor = proxiesOf(environment);
    return async (request) => {
        const transport = new Transport({ clock, chance, proxyFor, pause: async (milliseconds) => await (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds) });
        try {
            return await serviceCalls(transport)(request);
        }
        finally {
            transport.close();
        }
    };
}
async function tokenOfRunner(audience, { environment }) {
    return await fetchIdentityToken({
        url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
        token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        audience: audience ?? ownAudience(environment),
    });
}
/** What GitHub itself puts into a token when nothing is asked for: the address of the owner of the repository. */
function ownAudience({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }) {
    if (server !== undefined && owner !== undefined)
        return `${server}/${owner}`;
    throw new build_failure/* Failure */.H('input-invalid', { blame: 'configuration', message: 'registry-login: expected audience=, since this job does not say whose it is', remedy: 'Add audience= as the provider expects it.' });
}
async function tokenInFile(path, { readable }) {
    const content = await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' });
    const token = Buffer.from(content).toString('utf8').trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
        return token;
    throw new build_failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `The file ${path} holds no identity token`, remedy: 'Name a file with one JSON Web Token.' });
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/token-servers.js


/**
 * Token servers on other hosts that may be shown the credentials for a registry, as a person named them:
 * `registry.example:5050=gitlab.example`, one for each registry. Over TLS alone.
 * @throws Failure `input-invalid`
 */
function tokenServersIn(lines) {
    const found = new Map();
    for (const line of lines) {
        const [registry, server, ...more] = line.split('=').map(registry_host/* parseRegistryHost */.T);
        if (registry === undefined || server === undefined || more.length > 0)
            throw token_servers_invalid('registry.example=login.example, two hosts', line);
        if (found.has(registry))
            throw token_servers_invalid(`one token server for ${registry}`, line);
        // As addresses have it: without the port that https has by itself.
        found.set(registry, new URL(`https://${server}`).host);
    }
    return Object.fromEntries(found);
}
function token_servers_invalid(expected, line) {
    const found = JSON.stringify(line.slice(0, 200));
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `registry-token-server: expected ${expected}, found ${found}`,
        remedy: 'Write the registry as in the name of an artifact, an equals sign and the host of its token server, with ports where they have one (docs/credentials.md).',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __nccwpck_require__(9742);
;// CONCATENATED MODULE: ./packages/worlds/build/registries/waits-told.js

const shortMilliseconds = 1_000;
const quietMilliseconds = 10_000;
/**
 * Tells a person what keeps a run waiting: a registry that asks for it, or that did not answer in time; of each host a
 * line every ten seconds at most. In words of our own alone: what a registry says is in the failure, if it comes to that.
 */
function waitsTold(say, clock) {
    const told = new Map();
    return ({ host, code, milliseconds }) => {
        const now = clock.now().getTime();
        if ((milliseconds < shortMilliseconds && code !== 'timed-out') || now - (told.get(host) ?? -Infinity) < quietMilliseconds)
            return;
        told.set(host, now);
        say(`Waiting for ${host} (${code}): asked again ${milliseconds < shortMilliseconds ? 'at once' : `in ${(0,duration/* formatDuration */.a)(milliseconds)}`}`);
    };
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/registry-options.js













/** What a credential helper may see of the environment: enough to find itself and its store, and no token of the job. */
const helperVariables = ['PATH', 'HOME', 'USER', 'LANG', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'AWS_PROFILE', 'AWS_REGION', 'CLOUDSDK_CONFIG'];
/**
 * How registries are spoken to; a given user name and password are for `registry` alone. Where that is an OCI layout,
 * they are for none. @throws Failure `place-unsupported` for a file or an npm registry, `input-invalid` for an insecure registry that is no host
 */
function registryOptions(surroundings, registry) {
    (0,model_reference/* requirePlace */.Bd)({ registry }, ['registry', 'oci-layout'], 'This step');
    const { clock, chance, insecureRegistries, onSecret, onWait, registryCa } = surroundings;
    return { clock, chance, insecureRegistries: insecureRegistries.map(requireHost), onSecret, proxyFor: proxiesOf(surroundings.environment), credentials: credentialChain(surroundings, registry), tokenServers: tokenServersIn(surroundings.registryTokenServers ?? []), ...(registryCa === undefined ? {} : { authorities: async () => await (0,registry_authorities.readAuthorities)(registryCa, surroundings.readable) }), ...(onWait === undefined ? {} : { onWait: waitsTold(onWait, clock) }) };
}
/** As references name it: what is written otherwise would never be met, and nobody would know why. */
function requireHost(text) {
    const host = (0,registry_host/* parseRegistryHost */.T)(text);
    if (host !== undefined)
        return host;
    throw new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `insecure-registries: expected a host such as registry.example:5000, found ${JSON.stringify(text.slice(0, 200))}`,
        remedy: 'Write the host as in the name of an artifact, with its port, without http:// and without a path.',
    });
}
/** Inputs, then logins by exchange, then what `docker login` and `podman login` left, then the workflow token for GitHub's own registry. */
function credentialChain(surroundings, registry) {
    const { registryCredentials, github, environment } = surroundings;
    const helpers = helperProcesses(Object.fromEntries(helperVariables.flatMap((name) => registry_options_variable(environment, name))));
    return firstOf([
        ...(registryCredentials === undefined ? [] : [labelled('input', givenCredentials(registryCredentials.username, registryCredentials.password, [registry]))]),
        loginCredentials(surroundings),
        async () => {
            requireAbsoluteNames(environment);
            return await Promise.resolve(undefined);
        },
        ...dockerConfigFiles(environment).map((path) => labelled('docker-config', dockerConfigCredentials(path, helpers))),
        ...podmanAuthFiles(environment).map((path) => labelled('podman-auth-file', podmanCredentials(path, helpers))),
        ...(github === undefined ? [] : [labelled('workflow-token', givenCredentials('x-access-token', github.token, ['ghcr.io']))]),
    ]);
}
function registry_options_variable(environment, name) {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
}

;// CONCATENATED MODULE: ./packages/worlds/build/scan-world.js







const maxSbomBytes = 64 * 1024 * 1024;
/** Reads the artifact and the advisories; can write nothing and signs nothing. */
async function scanWorld(subject, { database, platforms, sbomPath }, surroundings) {
    const { workspace, readable, clock } = surroundings;
    const { reader } = createRegistryReader(registryOptions(surroundings, subject.registry));
    const sbom = sbomPath === undefined ? undefined : await (0,read_file/* readFileInside */.XW)(sbomPath, { roots: readable, maxBytes: maxSbomBytes, what: 'sbom-path' });
    const scanner = createEmbeddedScanner({
        reader,
        clock,
        platforms,
        database: await openAdvisoryDatabase((0,external_node_path_.resolve)(workspace, database)),
        ...(sbom === undefined ? {} : { sbom }),
    });
    return { scanner, clock };
}
/** The findings for code scanning, hung on the policy's repository: an image has no lines of its own. */
function scanSarif(report, subject) {
    return sarifOf(report, { subject: subject.digest, path: 'Dockerfile', category: `portcullis/${subject.repository}` });
}

;// CONCATENATED MODULE: ./actions/build/scan/action.js







const scanAction = action('scan', (inputs) => ({
    ...(0,shared_inputs/* sharedInputs */.dO)(inputs),
    database: inputs.required('database'),
    platforms: inputs.list('platforms'),
    sbomPath: inputs.text('sbom-path'),
}), async (request, host) => {
    markScanned(host);
    const world = await scanWorld(request.subject, request, surroundingsOf(host, request));
    const outcome = await host.stage('Look inside', () => scan(request, world));
    const { critical, high, medium, low, unknown } = outcome.counts ?? {};
    return report(outcome, {
        'statements-path': writeStatements(host.files, outcome.statements),
        'sarif-path': host.files.write('scan.sarif', JSON.stringify(scanSarif(outcome.report, request.subject))),
        'sbom-path': host.files.write('sbom.cdx.json', JSON.stringify(outcome.sbom)),
        critical,
        high,
        medium,
        low,
        unknown,
    });
});


/***/ }),

/***/ 5652: // MODULE: ./actions/build/scan/index.js
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6701);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


await (0,_portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .scanAction */ .W);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action/build/deny-first.js

// The first module of every bundle to be evaluated: a process that dies while the others load leaves `deny` behind, and
// not an empty string that some later `if:` might take for consent.
const outputs = process.env['GITHUB_OUTPUT'] ?? '';
if (outputs !== '')
    (0,external_node_fs_.appendFileSync)(outputs, 'decision=deny\nreason-code=unexpected\n');

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __nccwpck_require__(3062);
;// CONCATENATED MODULE: ./packages/action/build/close-the-gate.js

/** The first thing of every run: whatever happens next, no later `if:` reads an empty string as consent. */
function closeTheGate(runner) {
    runner.setOutput('decision', 'deny');
    runner.setOutput('reason-code', 'unexpected');
    runner.setOutput('result', '{}');
    const digest = (runner.environment['INPUT_SUBJECT-DIGEST'] ?? '').trim();
    if ((0,model_digest/* isDigest */.Bc)(digest))
        runner.setOutput('digest', digest);
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/action/build/harmless.js
// The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it, whoever wrote the line.
const legacyCommand = /##\[/g;
const command = /^(\s*):(?=:)/;
// Control characters, and those that reorder or hide text, so that a line shows what it says.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const longestLine = 4_000;
/** `text` as one line of a log that the runner shows and does not obey. */
function harmless(text) {
    const line = text.replaceAll(/\r?\n/g, ' ⏎ ').replaceAll(invisible, '\ufffd');
    const disarmed = line.replace(command, '$1\ua789').replaceAll(legacyCommand, '##(');
    return disarmed.length > longestLine ? `${disarmed.slice(0, longestLine)}…` : disarmed;
}
/** As {@link harmless}, line by line. */
function harmlessText(text) {
    return text.split(/\r?\n/).map(harmless).join('\n');
}

;// CONCATENATED MODULE: ./packages/action/build/github-runner.js


/** GitHub's runner, spoken to through its workflow commands and command files. */
function githubRunner(environment) {
    return {
        environment,
        setOutput: setOutput,
        mask: core_setSecret,
        info: (line) => info(harmless(line)),
        notice: github_runner_notice,
        startGroup: (title) => startGroup(harmless(title)),
        endGroup: endGroup,
        summarize: async (markdown) => {
            await summary.addRaw(markdown, true).write();
        },
        fail: (message) => setFailed(harmlessText(message)),
    };
}
const shows = { error: error, warning: warning, notice: notice };
function github_runner_notice({ level, title, message, path, line }) {
    const place = { title, ...(path === undefined ? {} : { file: path }), ...(line === undefined ? {} : { startLine: line }) };
    shows[level](harmlessText(message), place);
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __nccwpck_require__(9520);
;// CONCATENATED MODULE: ./packages/action/build/last-resort.js

/**
 * Sees to it that a crash, a signal or a forgotten promise leaves `decision=error` and a failed step.
 * The runner reads outputs from a file, so they hold even though the process ends in the next instant.
 */
function installLastResort(runner, machine, stop) {
    let settled = false;
    const end = (failure) => {
        if (settled)
            return;
        settled = true;
        stop.abort(failure);
        denyBecause(runner, failure);
        machine.exit(1);
    };
    machine.on('uncaughtException', (error) => end((0,failure/* asFailure */.h)(error)));
    machine.on('unhandledRejection', (reason) => end((0,failure/* asFailure */.h)(reason)));
    machine.on('SIGTERM', () => end(cancelled('SIGTERM')));
    machine.on('SIGINT', () => end(cancelled('SIGINT')));
    machine.on('exit', () => end((0,failure/* asFailure */.h)(new Error('the process ended in the middle of its work'))));
    return {
        settle: () => {
            settled = true;
        },
    };
}
/** The outputs and the log of a run that is over before it could report. */
function denyBecause(runner, failure) {
    runner.setOutput('decision', 'error');
    runner.setOutput('reason-code', failure.code);
    runner.fail(`${failure.message}. ${failure.remedy}`);
}
function cancelled(signal) {
    return new failure/* Failure */.H('cancelled', {
        blame: 'configuration',
        message: `The job was cancelled (${signal})`,
        remedy: 'Run it again: finished work is not repeated.',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/policy/document.js


/** What a `policy-error` carries as its cause, for annotations. */
class PolicyProblems {
    problems;
    constructor(problems) {
        this.problems = problems;
    }
}
const mostListed = 50;
/** All that is wrong with a policy as the one Failure `policy-error`: each as `file:line:column: key: what`. */
function policyError(source, problems) {
    return documentError('policy-error', 'docs/policy-reference.md', source, problems);
}
/** As {@link policyError}, for another kind of document: `reference` is the page that tells its keys. */
function documentError(code, reference, source, problems) {
    const lines = problems.slice(0, mostListed).map(formatProblem);
    const more = problems.length > mostListed ? [`and ${problems.length - mostListed} more`] : [];
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    return new Failure(code, {
        blame: 'configuration',
        message: [`${source} has ${count}:`, ...lines, ...more].join('\n'),
        remedy: `Correct the lines named; ${reference} lists every key.`,
        cause: new PolicyProblems(problems),
    });
}
/** The problem at the place of `issue` in `document`. */
function problemAt(document, issue) {
    return {
        source: document.source,
        ...document.locate(issue.at),
        key: formatPath(issue.at),
        message: issue.message,
    };
}
function formatProblem({ source, line, column, key, message }) {
    const place = line === undefined ? source : `${source}:${line}:${column ?? 1}`;
    return `${place}: ${key}: ${message}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/safe-text.js
/**
 * Text that came from outside (names in images, comments of people, answers of services) is shown through these
 * functions only: it can neither hide, nor start a workflow command, nor become markup, a mention or a link.
 */
const zeroWidthSpace = '\u200b';
// Control characters, lone surrogates, private use, and everything that is drawn as nothing or turns the direction of text.
const safe_text_invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of plain text, at most `most` characters: for terminals, logs and outputs. */
function safeText(text, most = 1_000) {
    const visible = text
        .slice(0, most * 4)
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(safe_text_invisible, '\ufffd')
        .replaceAll(/(\p{Mark}{2})\p{Mark}+/gu, '$1')
        .trim();
    // The runner takes `::` at the start of a line and `##[` anywhere in it for a command. Behind a letter, a digit or a
    // bracket no line starts, and there it is part of a name that is read and copied: `arn:aws:iam::1:role`, `[::1]:5000`.
    return cut(visible, most, text.length).replaceAll(/(?<![0-9A-Za-z[]):(?=:)/g, ': ').replaceAll('##[', '## [');
}
/** Markdown in which nothing of `text` is markup, a mention, a reference or a link. */
function safeMarkdown(text, most = 1_000) {
    return safeText(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_~[\]()!|$^]/g, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll(/@/g, `@${zeroWidthSpace}`)
        .replaceAll(/#(?=[0-9A-Za-z])(?!(?<=&#)[0-9]+;)/g, `#${zeroWidthSpace}`)
        .replaceAll(/\b(GH-)(?=[0-9])/gi, `$1${zeroWidthSpace}`)
        .replaceAll(/:\/\//g, `:${zeroWidthSpace}//`)
        .replaceAll(/\bwww\./gi, `www${zeroWidthSpace}.`)
        .replace(/^(?=[-+=#]|[0-9]+[.)])/, zeroWidthSpace);
}
/** A Markdown code span of `text`, to be read and copied as it stands; what would end the span or a table's cell is replaced. */
function codeSpan(text, most = 300) {
    const plain = safeText(text, most).replaceAll('`', "'").replaceAll('|', '¦');
    return plain === '' ? '–' : `\`${plain}\``;
}
/** The first `most` code points, and how much was left out. */
function cut(text, most, wholeLength) {
    const points = Array.from(text);
    if (points.length <= most && wholeLength <= most * 4)
        return text;
    return `${points.slice(0, most).join('')}… (${Math.max(wholeLength - most, 1)} more)`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/annotations.js


const mostAnnotations = 200;
/** A remark for each reason, at the line of the policy that asks for what is not there. */
function annotationsOf({ decision, environment, reasons }, policy) {
    if (decision === 'allow' || environment === undefined)
        return [];
    return limited(reasons.map(({ code, rule, message, remedy }) => ({
        path: policy.source,
        line: policy.locate(placeOf(environment, rule))?.line ?? 1,
        level: decision === 'pending' ? 'notice' : 'failure',
        title: safeText(code, 200),
        message: `${safeText(message, 2_000)}\n${safeText(remedy, 1_000)}`,
    })), policy.source);
}
/** A remark for each problem of a policy that could not be read; none for other failures. */
function annotationsOfFailure({ cause, code }) {
    if (!(cause instanceof PolicyProblems))
        return [];
    const remarks = cause.problems.map(({ source, line, key, message }) => ({
        path: source,
        line: line ?? 1,
        level: 'failure',
        title: code,
        message: `${safeText(key, 300)}: ${safeText(message, 2_000)}`,
    }));
    return limited(remarks, cause.problems[0]?.source ?? '');
}
/** Where the policy asks for it: a rule stands under `require`, approvals beside it. */
function placeOf(environment, rule) {
    const top = ['environments', environment];
    if (rule === 'artifact')
        return ['artifact'];
    if (rule === undefined || rule === 'environments')
        return top;
    return rule === 'approvals' || rule === 'decision' || rule === 'require' ? [...top, rule] : [...top, 'require', rule];
}
function limited(remarks, path) {
    if (remarks.length <= mostAnnotations)
        return remarks;
    const message = `${remarks.length - mostAnnotations} more did not fit; the full report is in the file of report-path.`;
    return [...remarks.slice(0, mostAnnotations), { path, line: 1, level: 'notice', title: 'more', message }];
}

;// CONCATENATED MODULE: ./packages/core/build/model/reason.js
/** A failure told as a reason, for reports. */
function reasonOf(failure) {
    return {
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/report/cell.js
/** A value to be read and copied as it stands: a digest, a name, an address. */
function code(text) {
    return { text, isCode: true };
}
/** A value that is read as a sentence. */
function prose(text) {
    return { text };
}
/** A time to the minute, in UTC. */
function time(at) {
    return prose(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}

;// CONCATENATED MODULE: ./packages/core/build/report/marks.js
/** What stands before a verdict. One code point each: a variation selector would be shown as a hole, as all invisible characters are. */
const marks = { allow: '✅', deny: '❌', pending: '⏳', error: '❓' };

;// CONCATENATED MODULE: ./packages/core/build/report/todo.js
/** The remedies of `reasons`, each once, in the order of the first reason that needs it. */
function todoFrom(reasons) {
    const byRemedy = new Map();
    for (const reason of reasons) {
        if (reason.code === 'approval-duplicate')
            continue;
        const key = JSON.stringify([reason.remedy, whose(reason)]);
        byRemedy.set(key, [...(byRemedy.get(key) ?? []), reason]);
    }
    return [...byRemedy.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const docs = group.flatMap((reason) => reason.docs ?? []);
        return [{ remedy: first.remedy, who: whose(first), because: distinct(group.map(({ message }) => message)), docs: distinct(docs) }];
    });
}
const owners = [
    [/^(?:identity-new|workflow-changed|builder-changed|unusual-time|signing-burst|no-baseline)$/, 'the owners of the policy'],
    [/^(?:vulnerability|sbom-empty|provenance)/, 'the team of the artifact'],
    [/^(?:scan|sbom|signature|identity|subject|statement|bundle|certificate|timestamp|log-entry|sct|algorithm)/, 'the pipeline of the artifact'],
    [/^(?:approval|quorum|role|self|rationale)/, 'the reviewers'],
    [/^(?:environment|permission|oidc)/, 'the administrators of the repository'],
    [/^(?:policy|artifact-not-covered|trust-config|decision)/, 'the owners of the policy'],
    [/^(?:tag|target|evidence|ledger|rollback)/, 'whoever promotes'],
];
function whose({ owner, code }) {
    return owner ?? owners.find(([pattern]) => pattern.test(code))?.[1] ?? 'whoever runs this';
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./packages/core/build/report/failure-report.js




const whoseMove = {
    configuration: 'whoever wrote the configuration',
    artifact: 'the pipeline of the artifact',
    service: 'whoever runs this, once the service answers',
    bug: 'the makers of Portcullis',
};
/** The report of a run that could not find out. It reads as a denial, because nothing may pass on it. */
function reportOfFailure(failure, { subject, environment }) {
    const reason = { ...reasonOf(failure), owner: whoseMove[failure.blame] };
    const lines = failure.message.split('\n');
    return {
        decision: 'error',
        mark: marks.error,
        headline: environment === undefined ? 'Could not find out' : `Could not find out for ${environment}`,
        sentence: `${(lines[0] ?? failure.message).replace(/:$/, '').replace(/[^.!?]$/, '$&.')} Nothing is allowed on this.`,
        todo: todoFrom(lines.length > 1 ? lines.slice(1).map((message) => ({ ...reason, message })) : [reason]),
        facts: [
            ...(subject === undefined ? [] : [['Artifact', code(`${subject.name}@${subject.digest}`)]]),
            ['Reason code', code(failure.code)],
        ],
        cost: [],
        tables: [],
    };
}

;// CONCATENATED MODULE: ./packages/core/build/report/evidence-tables.js


function rulesTable(rules) {
    return {
        title: 'Rules',
        columns: ['', 'Rule', 'Expected', 'Found'],
        rows: rules.map(({ rule, passed, expected, found }) => [prose(passed ? '✅' : '❌'), prose(rule), prose(expected), prose(found)]),
        isDetail: false,
    };
}
function approvalTables({ needed, counted, roles }) {
    const seats = roles.map(({ role, environment, needed: least, given }) => [
        prose(given >= least ? '✅' : '⏳'),
        prose(role),
        code(environment),
        prose(`${given} of ${least}`),
    ]);
    return [
        {
            title: `Approvals: ${counted.length} of ${needed}`,
            columns: ['', 'Role', 'Environment', 'Approved'],
            rows: seats,
            isDetail: false,
        },
        {
            title: 'Who approved',
            columns: ['Person', 'Role', 'Reason', 'At', 'Valid until'],
            rows: counted.map(({ approver, role, rationale, approvedAt, expiresAt }) => [
                code(`${approver.login} (${approver.id})`),
                prose(role),
                prose(rationale),
                time(approvedAt),
                time(expiresAt),
            ]),
            isDetail: false,
        },
    ];
}
/** `isAnswer`: who signed is what was asked, and no detail of something else. */
function signerTable(signers, { isAnswer = false } = {}) {
    return { title: 'Who signed', columns: signerColumns, rows: signers.map(signerRow), isDetail: !isAnswer };
}
/** Genuine signatures that nobody asked for: what they say may be so, and was no reason for the answer. */
function othersTable(others) {
    return { title: 'Verified, and not asked for', columns: signerColumns, rows: others.map(signerRow), isDetail: true, isPale: true };
}
const signerColumns = ['Signer', 'What', 'When', 'Trust domain', 'Bundle'];
function signerRow(signed) {
    return [
        code(whoSigned(signed)),
        code(signed.predicateType),
        signed.signedAt === undefined ? prose('not known') : time(signed.signedAt),
        prose(signed.signer.domain),
        digest(signed.bundle),
    ];
}
/** A key by its name, since nobody knows fingerprints by heart; a certificate by its subject, and what the policy calls it. */
function whoSigned({ identity, signer: { key, subject } }) {
    if (key !== undefined)
        return `${identity ?? key.name} (key ${(0,model_digest/* shortDigest */.VK)(key.fingerprint)})`;
    return identity === undefined || identity === subject ? subject : `${identity}: ${subject}`;
}
/** Timestamps and log entries of strangers inside of bundles that count without them. */
function passedOverTable(signers) {
    const strange = new Map(signers.flatMap(({ bundle, passedOver = [] }) => passedOver.map((what) => [`${bundle} ${what}`, { bundle, what }])));
    return {
        title: 'Inside of these bundles, and counted for nothing',
        columns: ['Bundle', 'What'],
        rows: [...strange.values()].map(({ bundle, what }) => [digest(bundle), prose(what)]),
        isDetail: true,
        isPale: true,
    };
}
/** `isReIssue`: statements that were verified, and that the new signer does not answer for. */
function refusedTable(refused, { isReIssue = false } = {}) {
    return {
        title: isReIssue ? 'Left as it is, not signed anew' : 'Not verified, and counted for nothing',
        columns: ['Bundle', 'Found at', 'Why'],
        rows: refused.map(({ bundle, source, reason }) => [digest(bundle), prose(source), prose(`${reason.code}: ${reason.message}`)]),
        isDetail: true,
        isPale: true,
    };
}
function reasonTable(reasons) {
    return {
        title: 'All reasons',
        columns: ['Code', 'Rule', 'Message', 'Expected', 'Found', 'Evidence'],
        rows: reasons.map(({ code: name, rule, message, expected, found, evidence }) => [
            code(name),
            prose(rule ?? ''),
            prose(message),
            prose(expected ?? ''),
            prose(found ?? ''),
            code((evidence ?? []).map(model_digest/* shortDigest */.VK).join(' ')),
        ]),
        isDetail: true,
    };
}
function digest(of) {
    return code((0,model_digest/* shortDigest */.VK)(of));
}

;// CONCATENATED MODULE: ./packages/core/build/report/promotion-tables.js


/** What was recorded, and what was or would be moved: the plan is what a dry run was asked for, and a detail elsewhere. */
function promotionTables({ record, plan, carried, dryRun = false, leftBehind = plan?.leftBehind ?? [] }) {
    const parts = carried ?? plan?.parts ?? [];
    const moved = carried === undefined ? `Would be moved (${formatBytes(plan?.bytesToMove ?? 0)})` : 'Moved';
    return [
        { title: 'Promotion record', columns: ['', ''], rows: record === undefined ? [] : recordRows(record), isDetail: false },
        { title: moved, columns: ['Part', 'Digest', 'Type', 'Size', 'How'], rows: parts.map(partRow), isDetail: !dryRun, isAskedFor: dryRun },
        { title: 'Could not travel', columns: ['What', 'Digest', 'Why'], rows: leftBehind.map(leftRow), isDetail: false },
    ];
}
function recordRows(record) {
    const { replaced, previous } = record;
    return [
        [prose('Sequence'), prose(`${record.sequence} (${record.kind})`)],
        [prose('From'), code(record.from)],
        [prose('To'), code(`${record.to}:${record.tag}`)],
        [prose('Replaced'), replaced === undefined ? prose('nothing') : code(replaced)],
        [prose('Record before'), previous === undefined ? prose('none') : code(previous)],
        [prose('Decision'), code(record.decision)],
        [prose('Approvals'), prose(String(record.approvals.length))],
        [prose('By'), code(`${record.actor}, ${record.run}`)],
        [prose('At'), time(record.promotedAt)],
    ];
}
function partRow({ kind, digest, mediaType, predicateType, tag, size, fate }) {
    return [prose(kind), code((0,model_digest/* shortDigest */.VK)(digest)), code(tag ?? predicateType ?? mediaType), prose(formatBytes(size)), prose(fate)];
}
function leftRow({ what, digest, why }) {
    return [code(what), code((0,model_digest/* shortDigest */.VK)(digest)), prose(why)];
}
/** `12 B`, `3.4 MiB` */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/anomalies-table.js


const told = { report: 'shown only', hold: 'one more approver', deny: 'denied' };
const markOf = { report: '', hold: marks.pending, deny: marks.deny };
/** What is unlike before, and what becomes of it. */
function anomaliesTable(anomalies) {
    return {
        title: 'Unlike before',
        columns: ['', 'What', 'Consequence', 'Usual', 'Now'],
        rows: anomalies.map(({ code: name, message, expected, found, action }) => [
            prose(markOf[action]),
            prose(`${name}: ${message}`),
            prose(told[action]),
            code(expected),
            code(found),
        ]),
        isDetail: false,
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __nccwpck_require__(969);
// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __nccwpck_require__(9742);
;// CONCATENATED MODULE: ./packages/core/build/report/spent.js
/** `38 (12 blob, 12 upload, …)`, the most frequent first. */
function requestsLine(spent) {
    const kinds = Object.entries(spent.requests).sort(([, one], [, other]) => other - one);
    return `${requestsIn(spent)} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}
/** `registry.example as promoter (docker-config)` */
function credentialsLine({ credentials }) {
    return credentials.map(({ registry, kind, subject }) => (kind === 'anonymous' ? `${registry} anonymously` : `${registry} as ${subject ?? 'a user without a name'} (${kind})`)).join(', ');
}
function requestsIn({ requests }) {
    return Object.values(requests).reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./packages/core/build/report/facts.js






/** What the report is about: the few things that a person compares with what they meant. */
function subjectFacts(outcome) {
    const { subject, environment, reasonCode, counts, record, track, set, subjects = [] } = outcome;
    const facts = [
        set === undefined ? ['Artifact', code(`${subject.name}@${subject.digest}`)] : ['Release set', code(set.digest)],
        subjects.length < 2 ? undefined : ['Beside it', prose(`${subjects.length - 1} more`)],
        set === undefined ? undefined : ['Read from', code(set.source)],
        set?.shard === undefined ? undefined : ['Shard', code(`${set.shard.index}/${set.shard.of}`)],
        environment === undefined ? undefined : ['Environment', code(environment)],
        ['Reason code', code(reasonCode)],
        track === undefined ? undefined : ['Track', prose(track)],
        counts === undefined ? undefined : ['Findings', prose(finding/* severities */.g.map((severity) => `${counts[severity]} ${severity}`).join(', '))],
        record === undefined ? undefined : ['Now available as', code(`${record.to}:${record.tag}@${record.subject}`)],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What the run took, which nobody decides by. */
function costFacts({ carried, spent, startedAt, finishedAt }) {
    const facts = [
        carried === undefined ? undefined : ['Sent', prose(sentLine(carried))],
        spent === undefined ? undefined : ['Requests to registries', prose(requestsLine(spent))],
        spent === undefined || spent.credentials.length === 0 ? undefined : ['Credentials', prose(credentialsLine(spent))],
        ['Took', prose(tookLine(finishedAt.getTime() - startedAt.getTime()))],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What went over the network or into a folder; what was there, or was mounted, did not. */
function sentLine(parts) {
    const sent = parts.filter(({ fate }) => fate !== 'present' && fate !== 'mount');
    return `${sent.length} of ${(0,counted/* counted */.h)(parts.length, 'part')}, ${formatBytes(sent.reduce((sum, { size }) => sum + size, 0))}`;
}
/** Runs of a moment are told in milliseconds: `0s` would read as if nothing had been done. */
function tookLine(milliseconds) {
    return milliseconds < 1_000 ? `${Math.max(0, milliseconds)} ms` : (0,duration/* formatDuration */.a)(milliseconds);
}

;// CONCATENATED MODULE: ./packages/core/build/report/signed-table.js


/** What this run has signed, and where it can be found: the answer of `sign`, a detail elsewhere. */
function signedTable({ action, signed = [] }) {
    return {
        title: 'Signed by this run',
        columns: ['What', 'Bundle', 'Kept'],
        rows: signed.map((made) => [code(made.predicateType), code((0,model_digest/* shortDigest */.VK)(made.digest)), prose(keptWhere(made))]),
        isDetail: action !== 'sign',
    };
}
function keptWhere({ referrer, referrers = referrer === undefined ? [] : [referrer], cosignTags = [], attestationId }) {
    const places = [
        ...referrers.map((digest) => `beside the artifact (${(0,model_digest/* shortDigest */.VK)(digest)})`),
        ...cosignTags.map((tag) => `tag ${tag}`),
        ...(attestationId === undefined ? [] : [`GitHub's attestations (${attestationId})`]),
    ];
    return places.length === 0 ? 'in files only' : places.join('; ');
}

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 2 modules
var model_reference = __nccwpck_require__(5363);
;// CONCATENATED MODULE: ./packages/core/build/report/set-tables.js






/** Nothing speaks against the artifact itself: whoever looks for what is wrong need not look here. */
const held = '➖';
/** First all artifacts with their verdicts, what is wide last; then, folded, what there is to tell of each. */
function setTables({ artifacts }) {
    const plans = artifacts.flatMap(({ dryRun, plan }) => (dryRun === true && plan !== undefined ? [plan] : []));
    const toMove = plans.length === 0 ? '' : `, ${formatBytes(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`;
    const overview = {
        title: `Artifacts: ${artifacts.length}${toMove}`,
        columns: ['', 'Artifact', 'Verdict', 'Reason code', 'Target', 'Digest'],
        rows: artifacts.map(({ decision, subject, target, reasonCode, sentence }) => [
            prose(reasonCode === 'release-set-held' ? held : marks[decision]),
            code(subject.name),
            prose(sentence),
            code(reasonCode),
            target === undefined ? prose('') : code((0,model_reference/* formatReference */.FH)(target)),
            code(subject.digest),
        ]),
        isDetail: false,
    };
    return [overview, ...artifacts.flatMap(tablesOf)];
}
function tablesOf(outcome) {
    const { subject, rules = [], quorum, signers = [], refused = [] } = outcome;
    const tables = [rulesTable(rules), ...(quorum === undefined ? [] : approvalTables(quorum)), ...promotionTables(outcome), signerTable(signers), passedOverTable(signers), refusedTable(refused)];
    const name = `${subject.name}@${(0,model_digest/* shortDigest */.VK)(subject.digest)}`;
    return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, title: `${name}: ${table.title}`, isDetail: true }));
}

;// CONCATENATED MODULE: ./packages/core/build/report/report.js








const words = { allow: 'Allowed', deny: 'Denied', pending: 'Waiting', error: 'Could not find out' };
const doneWords = {
    scanned: 'Scanned',
    signed: 'Signed',
    verified: 'Verified',
    approved: 'Approved',
    granted: 'Granted',
    promoted: 'Promoted',
    'already-promoted': 'Already promoted',
    planned: 'Dry run, nothing was written',
    copied: 'Copied',
    'already-copied': 'Already copied',
};
const arrived = new Set(['promoted', 'already-promoted']);
/** The report of how a use case ended. */
function reportOf(outcome) {
    const { decision, reasonCode, environment } = outcome;
    const word = (decision === 'allow' ? doneWords[reasonCode] : undefined) ?? words[decision];
    const tables = [
        ...(outcome.set === undefined ? [] : setTables(outcome.set)),
        rulesTable(outcome.rules ?? []),
        anomaliesTable(outcome.anomalies ?? []),
        ...(outcome.quorum === undefined ? [] : approvalTables(outcome.quorum)),
        ...promotionTables(outcome),
        signedTable(outcome),
        signerTable(outcome.signers ?? [], { isAnswer: outcome.action === 'verify' }),
        othersTable(outcome.others ?? []),
        passedOverTable(outcome.signers ?? []),
        refusedTable(outcome.refused ?? [], { isReIssue: outcome.action === 'sign' }),
        reasonTable(outcome.reasons),
    ];
    const headline = environment === undefined ? word : `${word} ${decision === 'allow' && arrived.has(reasonCode) ? 'to' : 'for'} ${environment}`;
    return {
        decision,
        mark: marks[decision],
        headline,
        sentence: outcome.sentence,
        todo: decision === 'allow' ? [] : todoFrom(outcome.reasons),
        facts: subjectFacts(outcome),
        cost: costFacts(outcome),
        tables: tables.filter(({ rows }) => rows.length > 0),
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __nccwpck_require__(586);
// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var fields = __nccwpck_require__(3756);
;// CONCATENATED MODULE: ./packages/core/build/predicates/decision.js


/** The predicate of an allow. A decision that denies is reported, never signed: attestations only grant. */
function decisionPredicate(decision, set) {
    return {
        decision: 'ALLOW',
        track: decision.track,
        environment: decision.environment,
        policy: { uri: decision.policy.source, digest: decision.policy.digest },
        ...(set === undefined ? {} : { set }),
        evidence: evidenceOf(decision),
        rules: decision.rules.map(({ rule, expected, found, evidence }) => ({ rule, expected, found, evidence: [...evidence] })),
        decidedAt: decision.decidedAt.toISOString(),
        ...(decision.anomalies === undefined ? {} : { anomalies: decision.anomalies.map(anomalyJson) }),
    };
}
/** An anomaly, for predicates and results. */
function anomalyJson({ evidence, ...anomaly }) {
    return { ...anomaly, evidence: [...evidence] };
}
/** @throws Failure `statement-invalid` */
function parseDecision(predicate) {
    const fields = new Fields(predicate, 'decision');
    fields.oneOf('decision', ['ALLOW']);
    const set = fields.optionalDigest('set');
    return {
        environment: fields.text('environment'),
        policy: fields.fields('policy').digest('digest'),
        evidence: fields.digests('evidence'),
        isHeld: predicate['anomalies'] !== undefined && fields.lists('anomalies').some((anomaly) => anomaly.oneOf('action', ['report', 'hold', 'deny']) === 'hold'),
        ...(set === undefined ? {} : { set }),
    };
}
/** SLSA Verification Summary v1 of the same decision, for tools that read VSAs (slsa.dev/spec/v1.2/verification_summary). */
function verificationSummary(decision, verifier, resourceUri) {
    return {
        verifier: { id: verifier },
        timeVerified: decision.decidedAt.toISOString(),
        resourceUri,
        policy: { uri: decision.policy.source, digest: digestSet(decision.policy.digest) },
        inputAttestations: evidenceOf(decision).map((digest) => ({ digest: digestSet(digest) })),
        verificationResult: 'PASSED',
        verifiedLevels: ['PORTCULLIS_POLICY_MET'],
        slsaVersion: '1.2',
    };
}
function evidenceOf(decision) {
    return [...new Set(decision.rules.flatMap(({ evidence }) => evidence))].toSorted();
}
function digestSet(digest) {
    return { [algorithmOf(digest)]: hexOf(digest) };
}

;// CONCATENATED MODULE: ./packages/core/build/predicates/promotion.js


/** docs/predicates.md, promotion v0.1. */
function promotionPredicate(record) {
    return {
        kind: record.kind,
        sequence: record.sequence,
        environment: record.environment,
        from: record.from,
        to: record.to,
        tag: record.tag,
        ...(record.replaced === undefined ? {} : { replaced: record.replaced }),
        ...(record.previous === undefined ? {} : { previous: record.previous }),
        boundTo: { policy: record.policy, decision: record.decision, approvals: [...record.approvals], ...(record.set === undefined ? {} : { set: record.set }) },
        carried: record.carried.map((part) => ({ ...part })),
        ...(record.credentials === undefined ? {} : { credentials: record.credentials.map(credentialJson) }),
        actor: record.actor,
        run: record.run,
        startedAt: record.startedAt.toISOString(),
        promotedAt: record.promotedAt.toISOString(),
    };
}
/** @throws Failure `statement-invalid` */
function parsePromotion(predicate, subject) {
    const fields = new Fields(predicate, 'promotion');
    const bound = fields.fields('boundTo');
    const set = bound.optionalDigest('set');
    return {
        kind: fields.oneOf('kind', ['promote', 'rollback']),
        subject,
        sequence: fields.count('sequence'),
        environment: fields.text('environment'),
        from: fields.text('from'),
        to: fields.text('to'),
        tag: fields.text('tag'),
        replaced: fields.optionalDigest('replaced'),
        previous: fields.optionalDigest('previous'),
        policy: bound.digest('policy'),
        decision: bound.digest('decision'),
        approvals: bound.digests('approvals'),
        ...(set === undefined ? {} : { set }),
        carried: fields.lists('carried').map((part) => ({
            digest: part.digest('digest'),
            kind: part.text('kind'),
            fate: part.text('fate'),
        })),
        ...(predicate['credentials'] === undefined ? {} : { credentials: fields.lists('credentials').map(parseCredential) }),
        actor: fields.text('actor'),
        run: fields.text('run'),
        startedAt: fields.time('startedAt'),
        promotedAt: fields.time('promotedAt'),
    };
}
/** A credential as it stands in records and results. */
function credentialJson({ registry, kind, subject, expires }) {
    return { registry, kind, ...(subject === undefined ? {} : { subject }), ...(expires === undefined ? {} : { expires: expires.toISOString() }) };
}
function parseCredential(fields) {
    const subject = fields.optionalText('subject');
    return {
        registry: fields.text('registry'),
        kind: fields.oneOf('kind', credentialKinds),
        ...(subject === undefined ? {} : { subject }),
        ...(fields.optionalText('expires') === undefined ? {} : { expires: fields.time('expires') }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/report/result-json.js






/** Name and version of the shape; docs/result.schema.json describes it. */
const resultSchema = 'portcullis/result/v1';
/** How a use case ended, for programs: whole, as it goes into the file of `report-path` and to `--output json`. */
function resultOf(outcome) {
    const { subject, rules, signers, others, refused, quorum, counts, plan, carried, leftBehind, record, target, set } = outcome;
    return present({
        schema: resultSchema,
        action: outcome.action,
        decision: outcome.decision,
        reasonCode: outcome.reasonCode,
        sentence: outcome.sentence,
        subject: { name: subject.name, digest: subject.digest },
        subjects: outcome.subjects?.map(({ name, digest }) => ({ name, digest })),
        environment: outcome.environment,
        dryRun: outcome.dryRun,
        reasons: outcome.reasons.map(reasonJson),
        rules: rules?.map(({ reasons, evidence, ...verdict }) => ({ ...verdict, evidence: [...evidence], reasons: reasons.map(reasonJson) })),
        signers: signers?.map(signerJson),
        others: others?.map(signerJson),
        refused: refused?.map(({ bundle, source, reason }) => ({ bundle, source, reason: reasonJson(reason) })),
        track: outcome.track,
        anomalies: outcome.anomalies?.map(anomalyJson),
        counts: counts === undefined ? undefined : { ...counts },
        approvals: quorum === undefined ? undefined : quorumJson(quorum),
        plan: plan === undefined ? undefined : { from: (0,model_reference/* formatReference */.FH)(plan.from), to: (0,model_reference/* formatReference */.FH)(plan.to), bytesToMove: plan.bytesToMove, parts: plan.parts.map(partJson), leftBehind: plan.leftBehind.map((left) => ({ ...left })) },
        carried: carried?.map(partJson),
        leftBehind: leftBehind?.map((left) => ({ ...left })),
        record: record === undefined ? undefined : recordJson(record),
        target: target === undefined ? undefined : (0,model_reference/* formatReference */.FH)(target),
        set: set === undefined ? undefined : setJson(set),
        ...spentJson(outcome.spent),
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt.toISOString(),
    });
}
/** Each artifact in the shape of a result of its own. */
function setJson({ digest, source, shard, artifacts }) {
    return present({ digest, source, shard: shard === undefined ? undefined : `${shard.index}/${shard.of}`, artifacts: artifacts.map(resultOf) });
}
/** A run that could not find out, in the same shape. */
function resultOfFailure(action, failure, known, startedAt, finishedAt) {
    const { subject, environment } = known;
    return present({
        schema: resultSchema,
        action,
        decision: 'error',
        reasonCode: failure.code,
        sentence: failure.message,
        subject: subject === undefined ? undefined : { ...subject },
        environment,
        reasons: [reasonJson(reasonOf(failure))],
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
    });
}
const detailLists = ['subjects', 'plan', 'carried', 'leftBehind', 'refused', 'others', 'rules', 'signers', 'reasons', 'set'];
/**
 * `result` within `maxBytes`, for an output that is passed between jobs: the longest lists go first, and `omitted`
 * tells how many entries of each are only in the whole result.
 */
function smallResult(result, maxBytes = 64 * 1024) {
    let small = withSmallSet(result, maxBytes);
    for (const key of detailLists) {
        if (Buffer.byteLength(JSON.stringify(small)) <= maxBytes)
            return small;
        const whole = small[key];
        const length = Array.isArray(whole) ? whole.length : 1;
        const kept = Array.isArray(whole) && (key === 'reasons' || key === 'signers') ? whole.slice(0, 10) : undefined;
        const omitted = { ...small['omitted'], [key]: length - (kept?.length ?? 0) };
        if (whole !== undefined)
            small = present({ ...small, [key]: kept ?? (key === 'reasons' ? [] : undefined), omitted });
    }
    return Buffer.byteLength(JSON.stringify(small)) <= maxBytes ? small : { ...small, reasons: [], signers: [] };
}
/** Of a set that is too large, each artifact with its verdict alone: what it is about and how it ends. */
function withSmallSet(result, maxBytes) {
    const { set } = result;
    if (!(0,strict_json/* isJsonObject */.OW)(set) || !Array.isArray(set['artifacts']) || Buffer.byteLength(JSON.stringify(result)) <= maxBytes)
        return result;
    const artifacts = set['artifacts'].filter(strict_json/* isJsonObject */.OW).map(({ decision, reasonCode, subject, target }) => present({ decision, reasonCode, subject, target }));
    return { ...result, set: { ...set, artifacts } };
}
function reasonJson(reason) {
    const { evidence, ...texts } = reason;
    return present({ ...texts, evidence: evidence === undefined ? undefined : [...evidence] });
}
function signerJson({ identity, signer, predicateType, signedAt, bundle, passedOver }) {
    const { domain, issuer, subject, extensions } = signer;
    return present({ identity, domain, issuer, subject, extensions: { ...extensions }, predicateType, signedAt: signedAt?.toISOString(), bundle, passedOver: passedOver === undefined ? undefined : [...passedOver] });
}
function quorumJson({ met, vetoed, needed, counted, roles }) {
    return {
        met,
        vetoed,
        needed,
        roles: roles.map((role) => ({ ...role })),
        counted: counted.map(({ approver, role, rationale, approvedAt, expiresAt, bundle }) => ({
            approver: { ...approver },
            role,
            rationale,
            approvedAt: approvedAt.toISOString(),
            expiresAt: expiresAt.toISOString(),
            bundle,
        })),
    };
}
/** Requests with their sum, and which credential each registry was shown. */
function spentJson(spent) {
    if (spent === undefined)
        return {};
    return { requests: { ...spent.requests, total: requestsIn(spent) }, credentials: spent.credentials.map(credentialJson) };
}
function partJson({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag }) {
    return present({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag });
}
function recordJson(record) {
    const { approvals, carried, credentials, startedAt, promotedAt, ...rest } = record;
    return present({
        ...rest,
        approvals: [...approvals],
        carried: carried.map((part) => ({ ...part })),
        credentials: credentials?.map(credentialJson),
        startedAt: startedAt.toISOString(),
        promotedAt: promotedAt.toISOString(),
    });
}
/** Without the members that are undefined: JSON has no such thing. */
function present(members) {
    const entries = Object.entries(members).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./packages/action/build/conclusion.js




function concludeOutcome({ outcome, outputs, policy }) {
    const { action, decision, reasonCode, subject, environment } = outcome;
    return {
        action,
        decision,
        reasonCode,
        digest: subject.digest,
        environment,
        report: reportOf(outcome),
        result: resultOf(outcome),
        annotations: policy === undefined ? [] : annotationsOf(outcome, policy),
        outputs,
    };
}
/** A failure: decision `error`, which every reader takes for a denial. */
function concludeFailure({ action, subject, environment, startedAt }, failure, finishedAt) {
    const known = { ...(subject === undefined ? {} : { subject }), ...(environment === undefined ? {} : { environment }) };
    return {
        action,
        decision: 'error',
        reasonCode: failure.code,
        digest: subject?.digest ?? '',
        environment,
        report: reportOfFailure(failure, known),
        result: resultOfFailure(action, failure, known, startedAt, finishedAt),
        annotations: annotationsOfFailure(failure),
        outputs: {},
    };
}

;// CONCATENATED MODULE: ./packages/action/build/deadline.js


/**
 * The result of `work`, or a failure once `milliseconds` are over, whatever `work` is then doing; `stop` is aborted first.
 * @throws Failure `timed-out`
 */
async function withinDeadline(milliseconds, stop, work) {
    const { promise: over, reject } = Promise.withResolvers();
    const timer = setTimeout(() => {
        const failure = timedOut(milliseconds);
        stop.abort(failure);
        reject(failure);
    }, milliseconds);
    // A process that waits for nothing else should end now and say so, not sit here until the deadline.
    timer.unref();
    try {
        return await Promise.race([work(), over]);
    }
    finally {
        clearTimeout(timer);
    }
}
function timedOut(milliseconds) {
    return new failure/* Failure */.H('timed-out', {
        blame: 'service',
        message: `The work was not done after ${(0,duration/* formatDuration */.a)(milliseconds)}`,
        remedy: 'Look in the log for the stage that took so long, and run the job again: finished work is not repeated.',
        expected: `an end within ${(0,duration/* formatDuration */.a)(milliseconds)}`,
        found: 'still at work',
    });
}

;// CONCATENATED MODULE: ./packages/action/build/environment-guard.js

/**
 * Variables by which an earlier step of the job could load code into this process, choose whom it trusts, or have it
 * print the headers of its requests. Code that was loaded by one could undo this check: it is for mistakes and for
 * those that only shift trust, and no substitute for a job of its own.
 */
const refused = [
    'DYLD_INSERT_LIBRARIES',
    'LD_AUDIT',
    'LD_LIBRARY_PATH',
    'LD_PRELOAD',
    'NODE_COMPILE_CACHE',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_PATH',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_SYSTEM_CA',
    'OPENSSL_CONF',
    'OPENSSL_MODULES',
];
/** @throws Failure `environment-variable-refused` naming every such variable, never its value */
function refuseSubversiveVariables(environment) {
    const found = refused.filter((name) => (environment[name] ?? '') !== '');
    if (found.length === 0)
        return;
    const names = found.join(', ');
    throw new failure/* Failure */.H('environment-variable-refused', {
        blame: 'configuration',
        message: `This job sets ${names}: whoever set it decides what this action does and whom it trusts`,
        remedy: `Run this action in a job of its own, or give its step an empty value: env: { ${found[0] ?? ''}: '' }.${found.includes('NODE_EXTRA_CA_CERTS') ? ' For a registry with a certificate of your own authority, give its PEM file as registry-ca.' : ''}`,
        expected: 'none of these variables',
        found: names,
    });
}

;// CONCATENATED MODULE: ./packages/action/build/host.js

/** The host as an action sees it: nothing an action prints or writes carries a known secret. */
function makeHost({ runner, context, clock, files, secrets, signal }) {
    return {
        context,
        environment: runner.environment,
        clock,
        files,
        signal,
        info: (line) => runner.info(secrets.redact(line)),
        warn: (title, message) => runner.notice({ level: 'warning', title, message: secrets.redact(message) }),
        hide: (secret) => secrets.add(secret),
        async stage(title, work) {
            const startedAt = clock.now().getTime();
            runner.startGroup(title);
            try {
                return await work();
            }
            finally {
                runner.info(`${title}: ${(0,duration/* formatDuration */.a)(clock.now().getTime() - startedAt)}`);
                runner.endGroup();
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/action/build/inputs.js



// YAML 1.2 core schema: what a person may write for a boolean and mean it.
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/**
 * Reads the inputs of an action. A bad input is noted and reading goes on, so that a person mends all of them at once:
 * the values are good only after {@link Inputs.settle} has returned.
 */
class Inputs {
    #environment;
    #problems = [];
    constructor(environment) {
        this.#environment = environment;
    }
    /** The trimmed value, or undefined when there is none. */
    text(name) {
        const value = (this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
        return value === '' ? undefined : value;
    }
    required(name) {
        return this.text(name) ?? this.problem(name, 'is required and is empty');
    }
    /** `true` or `false` as YAML 1.2 writes them. */
    flag(name) {
        const value = this.required(name);
        return booleans.get(value) ?? this.problem(name, 'must be true or false', value);
    }
    choice(name, options) {
        const value = this.text(name);
        const chosen = options.find((option) => option === value);
        return chosen ?? this.problem(name, `must be one of ${options.join(', ')}`, value);
    }
    /** Items apart by commas or lines; none when empty. */
    list(name) {
        return (this.text(name) ?? '').split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== '');
    }
    /** One item a line, for items that may hold commas; none when empty. */
    lines(name) {
        return (this.text(name) ?? '').split('\n').map((item) => item.trim()).filter((item) => item !== '');
    }
    /** The artifact that `subject-name` and the input `digestInput` name; never by tag. */
    subject(digestInput = 'subject-digest') {
        const name = this.required('subject-name');
        const digest = this.required(digestInput);
        if (name === undefined || digest === undefined)
            return undefined;
        if (!(0,model_digest/* isDigest */.Bc)(digest))
            return this.problem(digestInput, 'must be sha256:<64 lower-case hex digits>; a tag names nothing that can be verified', digest);
        try {
            const reference = (0,model_reference/* parseReference */.F2)(name);
            if (reference.digest !== undefined && reference.digest !== digest)
                return this.problem('subject-name', `names another digest than ${digestInput}`, name);
            // Among many versions of a package the version finds the one, and a release is found by its tag; a tag of an image has nothing to add.
            const version = ['npm', 'release'].includes((0,model_reference/* placeOf */.$t)(reference)) && reference.tag !== undefined ? { tag: reference.tag } : {};
            return (0,model_reference/* pin */.y_)({ registry: reference.registry, repository: reference.repository, ...version }, digest);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            return this.problem('subject-name', `must be registry/repository: ${error.message}`);
        }
    }
    /** Notes that `name` is wrong. What it returns stands in for the value and is never used. */
    problem(name, expected, found) {
        this.#problems.push(`${name} ${expected}${found === undefined ? '' : `; found ${JSON.stringify(found.slice(0, 200))}`}`);
        return undefined;
    }
    /** @throws Failure `input-invalid` with everything that was noted */
    settle() {
        if (this.#problems.length === 0)
            return;
        const problems = [...new Set(this.#problems)];
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `Input${problems.length === 1 ? '' : 's'} of this action: ${problems.join(' · ')}`,
            remedy: 'Correct the `with:` of the step; the README of the action lists every input.',
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/action/build/output-directory.js




const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;
/**
 * Makes the directory that the `output-dir` input names, from the workspace, or a new one under the runner's temporary directory.
 * @throws Failure `file-invalid` when it cannot be made
 */
function makeOutputDirectory(chosen, workspace, temporary, verb) {
    const path = attempt(chosen ?? temporary, () => {
        if (chosen === undefined)
            return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, `portcullis-${verb}-`));
        const wanted = (0,external_node_path_.resolve)(workspace, chosen);
        (0,external_node_fs_.mkdirSync)(wanted, { recursive: true });
        return wanted;
    });
    return outputDirectoryAt(path);
}
function outputDirectoryAt(path) {
    return {
        path,
        write: (name, content) => writeWhole(path, name, content),
        inside: (name) => {
            const below = (0,external_node_path_.join)(path, plain(name));
            return outputDirectoryAt(attempt(below, () => ((0,external_node_fs_.mkdirSync)(below, { recursive: true }), below)));
        },
    };
}
function writeWhole(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, plain(name));
    // A new file of a name that nobody knows before: a link that lies in the workspace would be written through.
    const partial = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.partial`);
    return attempt(path, () => {
        (0,external_node_fs_.writeFileSync)(partial, content, { mode: 0o644, flag: 'wx' });
        (0,external_node_fs_.renameSync)(partial, path);
        return path;
    });
}
function plain(name) {
    if (plainName.test(name))
        return name;
    throw new failure/* Failure */.H('unexpected', { blame: 'bug', message: `Not a file name: ${JSON.stringify(name)}`, remedy: 'Report this.' });
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw new failure/* Failure */.H('file-invalid', {
            blame: 'configuration',
            message: `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
            remedy: 'Give output-dir a directory that the job may write to, or leave it out.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/core/build/report/markdown.js

/** A check run's summary: 65,535 characters (GitHub REST API, checks). */
const checkRunBudget = { most: 65_535, measure: (text) => text.length };
/** A step's job summary: 1 MiB, and over it the whole summary is dropped. */
const jobSummaryBudget = { most: 1024 * 1024, measure: (text) => Buffer.byteLength(text) };
/** Enough for the line that tells how many parts were left out. */
const reserve = 200;
/**
 * The report as Markdown for GitHub: the verdict first, then what must be done, then the rules; details folded.
 * Within `budget`, always; what does not fit is left out from the end of each part, with its number.
 */
function renderMarkdown(report, budget) {
    const head = headOf(report);
    const blocks = [...todoBlock(report.todo), ...report.tables.map(tableBlock), ...costBlock(report)];
    let text = budget.measure(head) <= budget.most ? head : shorten(head, budget);
    let leftOut = 0;
    for (const block of blocks) {
        const fitting = fit(block, budget.most - budget.measure(text) - reserve, budget);
        if (fitting === undefined)
            leftOut += 1;
        else
            text += fitting;
    }
    const note = leftOut === 0 ? '' : `\n_${leftOut} more parts did not fit; the full report is in the file of \`report-path\`._\n`;
    return budget.measure(text + note) <= budget.most ? text + note : text;
}
function headOf({ mark, headline, sentence, facts }) {
    const about = facts.map(([label, value]) => `${label} ${cell(value)}`).join(' · ');
    return `## ${mark} ${safeMarkdown(headline, 200)}\n\n**${safeMarkdown(sentence, 2_000)}**\n${about === '' ? '' : `\n${about}\n`}`;
}
function todoBlock(todo) {
    if (todo.length === 0)
        return [];
    return [{ open: '\n### What to do\n\n', rows: todo.map(todoRow), close: '', noun: 'things to do' }];
}
function todoRow({ remedy, who, because, docs }, index) {
    const shown = because.slice(0, 3).map((message) => safeMarkdown(message, 500));
    const more = because.length > 3 ? [`and ${because.length - 3} more`] : [];
    const links = docs.length === 0 ? '' : ` See ${docs.slice(0, 3).map((address) => codeSpan(address)).join(', ')}.`;
    return `${index + 1}. **${safeMarkdown(remedy, 500)}** (${safeMarkdown(who, 100)})${links}\n${[...shown, ...more].map((line) => `   - ${line}\n`).join('')}`;
}
function tableBlock({ title, columns, rows, isDetail, isPale = false }) {
    const heading = `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`;
    const [before, after] = isDetail
        ? [`\n<details><summary>${safeMarkdown(title, 200)} (${rows.length})</summary>\n\n`, '\n</details>\n']
        : [`\n### ${safeMarkdown(title, 200)}\n\n`, ''];
    return { open: before + heading, rows: rows.map((row) => tableRow(row, isPale)), close: after, noun: 'rows' };
}
function costBlock({ cost }) {
    if (cost.length === 0)
        return [];
    return [{ open: '\n<details><summary>What it took</summary>\n\n', rows: cost.map(([label, value]) => `- ${label} ${cell(value)}\n`), close: '\n</details>\n', noun: 'lines' }];
}
function tableRow(cells, isPale) {
    return `| ${cells.map((one) => (isPale ? `<sub>${cell(one)}</sub>` : cell(one))).join(' | ')} |\n`;
}
function cell({ text, isCode }) {
    return isCode === true ? codeSpan(text) : safeMarkdown(text, 500);
}
/** As many rows as fit into `room`, or undefined when not even the first does. */
function fit({ open, rows, close, noun }, room, { measure }) {
    const moreOf = (left) => (left === 0 ? '' : `\n_${left} more ${noun} did not fit._\n`);
    let taken = 0;
    let size = measure(open) + measure(close) + measure(moreOf(rows.length));
    for (const row of rows) {
        if (size + measure(row) > room)
            break;
        size += measure(row);
        taken += 1;
    }
    if (taken === 0)
        return undefined;
    return open + rows.slice(0, taken).join('') + moreOf(rows.length - taken) + close;
}
/** The longest start of `text` within the budget, cut between code points. */
function shorten(text, { most, measure }) {
    let kept = '';
    for (const point of text) {
        if (measure(kept) + measure(point) > most)
            break;
        kept += point;
    }
    return kept;
}

;// CONCATENATED MODULE: ./packages/core/build/report/text.js

const colours = { allow: '32', deny: '31', pending: '33', error: '33' };
const mostRows = 200;
/** The report for a terminal or a log: what was looked at, what to do, and the verdict in the last line. */
function renderText(report, { colour, details }) {
    const bold = (text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
    const pale = (text) => (colour ? `\u001b[2m${text}\u001b[0m` : text);
    const verdict = `${report.mark} ${safeText(report.headline, 200)}: ${safeText(report.sentence, 2_000)}`;
    const tables = report.tables.filter(({ isDetail, isPale, isAskedFor }) => details || !isDetail || isPale === true || isAskedFor === true);
    const sections = [
        [...report.facts, ...report.cost].map(([label, { text }]) => `${label}: ${safeText(text)}`),
        ...tables.map((table) => [bold(safeText(table.title)), ...tableLines(table)].map(table.isPale === true ? pale : (line) => line)),
        report.todo.length === 0 ? [] : [bold('What to do'), ...todoLines(report)],
        [colour ? `\u001b[1;${colours[report.decision]}m${verdict}\u001b[0m` : verdict],
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function todoLines({ todo }) {
    return todo.flatMap(({ remedy, who, because, docs }, index) => [
        `${index + 1}. ${safeText(remedy, 500)} (${safeText(who, 100)})`,
        ...because.slice(0, 5).map((message) => `   - ${safeText(message, 500)}`),
        ...(because.length > 5 ? [`   - and ${because.length - 5} more`] : []),
        ...docs.slice(0, 3).map((address) => `   see ${safeText(address, 300)}`),
    ]);
}
/** Columns side by side, each as wide as its widest value up to 60 characters, or where all are wider as the narrowest of them. */
function tableLines({ columns, rows }) {
    const cells = rows.slice(0, mostRows).map((row) => row.map(({ text }) => safeText(text, 200)));
    const head = columns.some((column) => column !== '') ? [columns] : [];
    const all = [...head, ...cells];
    const widths = columns.map((_, index) => widthOf(all.map((row) => lengthIn(row, index)), cells.map((row) => lengthIn(row, index))));
    const lines = all.map((row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
    return rows.length > mostRows ? [...lines, `  and ${rows.length - mostRows} more`] : lines;
}
function widthOf(all, values) {
    return Math.min(Math.max(...all), Math.max(60, Math.min(...values)));
}
function lengthIn(row, index) {
    return Array.from(row[index] ?? '').length;
}

;// CONCATENATED MODULE: ./packages/action/build/display.js



// The runner shows no more of each level and step (github.md §2.1).
const mostNotices = 10;
/** Shows a conclusion in a check run, the job summary and the log, as far as they can be had. @returns the page of the check run */
async function display(conclusion, screen) {
    const { runner, showSummary } = screen;
    const url = await showCheckRun(conclusion, screen);
    if (url === undefined)
        showAnnotations(conclusion, runner);
    if (showSummary)
        await showInSummary(conclusion, runner);
    for (const line of renderText(conclusion.report, { colour: false, details: true }).trimEnd().split('\n'))
        runner.info(line);
    return url;
}
async function showCheckRun(conclusion, { checkRuns, context, runner }) {
    if (checkRuns === undefined || context === undefined)
        return undefined;
    try {
        const { url } = await checkRuns.create(checkRunFor(conclusion, context));
        return url;
    }
    catch (error) {
        const { message, remedy } = (0,failure/* asFailure */.h)(error);
        const advice = 'Give the job `permissions: { checks: write }`, or set check-run: false.';
        runner.notice({ level: 'warning', title: 'No check run', message: `${message}. ${remedy} ${advice} The decision is the same without it.` });
        return undefined;
    }
}
const conclusions = { allow: 'success', pending: 'action_required', deny: 'failure', error: 'failure' };
function checkRunFor({ action, decision, environment, digest, report, annotations }, context) {
    return {
        name: `portcullis ${action}${environment === undefined ? '' : ` (${environment})`}`,
        commit: context.commit,
        conclusion: conclusions[decision],
        title: `${report.headline}: ${report.sentence}`.slice(0, 250),
        summary: renderMarkdown(report, checkRunBudget),
        annotations,
        externalId: `${action}:${environment ?? ''}:${digest}`,
        detailsUrl: context.url,
    };
}
function showAnnotations({ annotations }, runner) {
    for (const { level, ...annotation } of annotations.slice(0, mostNotices)) {
        runner.notice({ ...annotation, level: level === 'failure' ? 'error' : level });
    }
}
async function showInSummary({ report }, runner) {
    try {
        await runner.summarize(renderMarkdown(report, jobSummaryBudget));
    }
    catch (error) {
        runner.notice({ level: 'warning', title: 'No job summary', message: (0,failure/* asFailure */.h)(error).message });
    }
}

;// CONCATENATED MODULE: ./packages/action/build/present.js


/**
 * Reports first, failure last: what is shown may degrade, then the file, then the outputs with the decision as the very last,
 * so that there is no `allow` anywhere until everything else is done; at the end the step fails unless the decision is `allow`.
 */
async function present_present(conclusion, to) {
    const { runner, files } = to;
    const checkRunUrl = await display(conclusion, to);
    const reportPath = files?.write('result.json', `${JSON.stringify(conclusion.result, undefined, 2)}\n`);
    const everything = {
        ...conclusion.outputs,
        result: JSON.stringify(smallResult(conclusion.result)),
        'report-path': reportPath ?? '',
        digest: conclusion.digest,
        'check-run-url': checkRunUrl ?? '',
        'reason-code': conclusion.reasonCode,
        decision: conclusion.decision,
    };
    for (const [name, value] of Object.entries(everything))
        runner.setOutput(name, value);
    endStep(conclusion, to);
}
function endStep({ decision, reasonCode, report }, { runner, mode }) {
    if (decision === 'allow')
        return;
    const remedy = report.todo[0]?.remedy;
    const sentence = `${report.headline} (${reasonCode}): ${report.sentence}${remedy === undefined ? '' : ` ${remedy}`}`;
    if (decision === 'error' || mode === 'enforce')
        runner.fail(sentence);
    else
        runner.notice({ level: 'warning', title: `Portcullis: ${decision}`, message: `${sentence} The step goes on because mode is warn.` });
}

;// CONCATENATED MODULE: ./packages/action/build/run-context.js



const largestEvent = 10 * 1024 * 1024;
/** @throws Failure `input-invalid` when a variable that every runner sets is missing */
function readRunContext(environment) {
    const missing = [];
    const variable = (name) => {
        const value = environment[name] ?? '';
        if (value === '')
            missing.push(name);
        return value;
    };
    const number = (name) => {
        const value = variable(name);
        if (value !== '' && !/^[0-9]{1,15}$/.test(value))
            missing.push(`${name} (a number)`);
        return Number(value);
    };
    const serverUrl = variable('GITHUB_SERVER_URL');
    const repository = variable('GITHUB_REPOSITORY');
    const runId = number('GITHUB_RUN_ID');
    const attempt = number('GITHUB_RUN_ATTEMPT');
    const event = variable('GITHUB_EVENT_NAME');
    const context = {
        repository,
        runId,
        attempt,
        actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? variable('GITHUB_ACTOR'),
        event,
        ref: variable('GITHUB_REF'),
        commit: variable('GITHUB_SHA'),
        workflow: environment['GITHUB_WORKFLOW_REF'],
        url: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
        serverUrl,
        apiUrl: variable('GITHUB_API_URL'),
        workspace: variable('GITHUB_WORKSPACE'),
        temporary: variable('RUNNER_TEMP'),
    };
    if (missing.length > 0)
        throw notARunner(missing);
    return { ...context, commit: headOfPullRequest(event, environment['GITHUB_EVENT_PATH']) ?? context.commit };
}
// GITHUB_SHA of a pull_request run is a merge commit nobody wrote: a check run on it would be seen by nobody.
function headOfPullRequest(event, path) {
    if (!event.startsWith('pull_request') || path === undefined || !(0,external_node_fs_.existsSync)(path))
        return undefined;
    if ((0,external_node_fs_.statSync)(path).size > largestEvent)
        return undefined;
    const payload = (0,strict_json/* parseStrictJson */.RJ)((0,external_node_fs_.readFileSync)(path), { maxBytes: largestEvent });
    const sha = member(member(member(payload, 'pull_request'), 'head'), 'sha');
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}
function notARunner(missing) {
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `This is not a step of a workflow run: the runner sets no ${missing.join(', ')}`,
        remedy: 'Run it by `uses:` in a workflow. In a terminal the same work is done by `portcullis <verb>`.',
        expected: 'the variables that GitHub sets in every step',
        found: `no ${missing.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/secret-text.js
var secret_text = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./packages/action/build/secrets.js

/** The secrets of a run: masked in the log the moment they are known, and cut out of everything that leaves the process otherwise. */
class Secrets {
    #runner;
    #known = new Set();
    constructor(runner) {
        this.#runner = runner;
    }
    /** Hides `secret` and the forms in which clients and libraries write it; `user` is who it authenticates with Basic. */
    add(secret, user) {
        const accounts = ['x-access-token', ...(user === undefined ? [] : [user])].map((account) => `${account}:${secret}`);
        const encoded = [secret, ...accounts].flatMap((text) => [base64(text, 'base64'), base64(text, 'base64url')]);
        for (const form of [...(0,secret_text/* writtenForms */.xb)(secret), ...secret.split(/\r?\n/), ...accounts, ...encoded])
            this.#hide(form);
    }
    /**
     * A plain value in which no text holds a known secret: for files, summaries and check runs, which the runner does not mask.
     * To be used before a text is rendered, because Markdown writes characters in other ways.
     */
    redact(value) {
        return this.#redacted(value);
    }
    /** The runner, with every secret cut out of what is shown: its own mask works for the log that it keeps, and only there. */
    discreet(runner) {
        return {
            environment: runner.environment,
            setOutput: (name, value) => runner.setOutput(name, value),
            mask: (secret) => runner.mask(secret),
            info: (line) => runner.info(this.redact(line)),
            notice: (annotation) => runner.notice(this.redact(annotation)),
            startGroup: (title) => runner.startGroup(this.redact(title)),
            endGroup: () => runner.endGroup(),
            summarize: (markdown) => runner.summarize(markdown),
            fail: (message) => runner.fail(this.redact(message)),
        };
    }
    #redacted(value) {
        if (typeof value === 'string')
            return (0,secret_text/* strikeOut */.HZ)(value, this.#known);
        if (Array.isArray(value))
            return value.map((item) => this.#redacted(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#redacted(member)]));
    }
    #hide(form) {
        if (form.trim().length < secret_text/* shortestSecret */.bs || this.#known.has(form))
            return;
        this.#known.add(form);
        this.#runner.mask(form);
    }
}
function base64(text, alphabet) {
    // Padding depends on what follows when the text is part of a longer one, so it is not part of what is looked for.
    return Buffer.from(text).toString(alphabet).replace(/=+$/, '');
}

// EXTERNAL MODULE: ./packages/action/build/shared-inputs.js
var shared_inputs = __nccwpck_require__(8762);
;// CONCATENATED MODULE: ./packages/action/build/run-action.js













/** Reads, works, reports; whatever is thrown on the way becomes a decision that is not an allow. Never rejects. */
async function runAction(action, parts) {
    const { clock } = parts;
    const secrets = new Secrets(parts.runner);
    const runner = secrets.discreet(parts.runner);
    const attempted = whatIsAttempted(action.name, runner, clock.now());
    const known = { mode: 'enforce', showSummary: true, context: undefined, files: undefined, checkRuns: undefined };
    try {
        maskSecrets(runner, secrets);
        const conclusion = await work(action, { ...parts, runner }, secrets, known).then(concludeOutcome, (error) => concludeFailure(attempted, (0,failure/* asFailure */.h)(error), clock.now()));
        await present_present(secrets.redact(conclusion), { ...known, runner });
    }
    catch (error) {
        denyBecause(runner, (0,failure/* asFailure */.h)(error));
    }
}
async function work(action, parts, secrets, known) {
    const { runner, clock, stop, milliseconds } = parts;
    // A scan holds no credential and is believed by nobody until it is signed elsewhere; all others decide or sign.
    if (action.name !== 'scan')
        refuseSubversiveVariables(runner.environment);
    const context = readRunContext(runner.environment);
    known.context = context;
    const inputs = new Inputs(runner.environment);
    const settings = (0,shared_inputs/* hostInputs */.ep)(inputs);
    const files = makeOutputDirectory(settings.outputDirectory, context.workspace, context.temporary, action.name);
    known.files = files;
    const perform = prepare(action, inputs);
    known.mode = settings.mode;
    known.showSummary = settings.showSummary;
    const token = inputs.text('github-token');
    if (settings.checkRun && token !== undefined)
        known.checkRuns = await parts.checkRuns?.(context, token);
    await requireRegistryCa(inputs.text('registry-ca'), context);
    const host = makeHost({ runner, context, clock, files, secrets, signal: stop.signal });
    return withinDeadline(milliseconds, stop, () => perform(host));
}
/** A file that cannot be used is told before anything begins, and not when the first registry with TLS is met. */
async function requireRegistryCa(path, { workspace, temporary }) {
    if (path === undefined)
        return;
    const { readAuthorities } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3379));
    await readAuthorities(path, [workspace, temporary]);
}
// Reading goes on after a bad input and may trip over it: what the person must mend is told rather than that.
function prepare(action, inputs) {
    try {
        return action.prepare(inputs);
    }
    finally {
        inputs.settle();
    }
}
function whatIsAttempted(action, { environment }, startedAt) {
    const inputs = new Inputs(environment);
    const digest = inputs.text('rollback-to') ?? inputs.text('subject-digest');
    const name = (inputs.text('subject-name') ?? '').slice(0, 300);
    const subject = (0,model_digest/* isDigest */.Bc)(digest) ? { name, digest } : undefined;
    return { action, subject, environment: inputs.text('environment')?.slice(0, 100), startedAt };
}
/** Before anything else can print them. */
function maskSecrets({ environment }, secrets) {
    const inputs = new Inputs(environment);
    const password = inputs.text('registry-password');
    if (password !== undefined)
        secrets.add(password, inputs.text('registry-username'));
    const tokens = [inputs.text('github-token'), inputs.text('key-passphrase'), ...secretVariables.map((name) => environment[name])];
    for (const token of tokens)
        if (token !== undefined && token !== '')
            secrets.add(token);
}
const secretVariables = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

;// CONCATENATED MODULE: ./packages/action/build/run.js





const minutesForARun = 20;
/** Runs an action as a step of a workflow: the entry of every bundle. Never rejects; the step fails unless the action allows. */
async function run(action) {
    const runner = githubRunner(process.env);
    closeTheGate(runner);
    const stop = new AbortController();
    const lastResort = installLastResort(runner, process, stop);
    const world = { clock: { now: () => new Date() }, chance: () => Math.random() };
    await runAction(action, {
        runner,
        stop,
        clock: world.clock,
        milliseconds: minutesForARun * 60_000,
        // GitHub's API is loaded for a run that shows itself there.
        checkRuns: async ({ apiUrl, repository }, token) => (await __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 7468))).checkRunsOf({ apiUrl, repository, token }, world),
    });
    lastResort.settle();
    leaveSoon();
}
// Connections that are kept for later requests would hold the process for no one.
function leaveSoon() {
    setTimeout(() => process.exit(), 2_000).unref();
}


/***/ }),

/***/ 8762: // MODULE: ./packages/action/build/shared-inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   ep: () => (/* binding */ hostInputs)
/* harmony export */ });
/* unused harmony export accessInputs */
function sharedInputs(inputs, digestInput = 'subject-digest') {
    return { subject: inputs.subject(digestInput), ...accessInputs(inputs) };
}
function accessInputs(inputs) {
    const username = inputs.text('registry-username');
    const password = inputs.text('registry-password');
    if ((username === undefined) !== (password === undefined))
        inputs.problem('registry-username', 'and registry-password go together');
    return {
        githubToken: inputs.text('github-token'),
        registryCredentials: username === undefined || password === undefined ? undefined : { username, password },
        registryLogin: inputs.lines('registry-login'),
        registryTokenServers: inputs.lines('registry-token-server'),
        insecureRegistries: inputs.list('insecure-registries'),
        registryCa: inputs.text('registry-ca'),
    };
}
function hostInputs(inputs) {
    return {
        mode: inputs.text('mode') === undefined ? 'enforce' : inputs.choice('mode', ['enforce', 'warn']),
        checkRun: inputs.flag('check-run'),
        showSummary: inputs.flag('show-summary'),
        outputDirectory: inputs.text('output-dir'),
    };
}


/***/ }),

/***/ 9520: // MODULE: ./packages/core/build/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/** The one exception: "we could not find out". The host turns it into `deny`; it is never an allow. */
class Failure extends Error {
    code;
    blame;
    remedy;
    expected;
    found;
    constructor(code, details) {
        super(details.message, { cause: details.cause });
        this.name = 'Failure';
        this.code = code;
        this.blame = details.blame;
        this.remedy = details.remedy;
        this.expected = details.expected;
        this.found = details.found;
    }
}
/** The failure in `error`, or `unexpected` around whatever else was thrown. */
function asFailure(error) {
    if (error instanceof Failure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Failure('unexpected', {
        blame: 'bug',
        message: `Unexpected: ${message}`,
        remedy: 'Report this with the log of the run.',
        cause: error,
    });
}


/***/ }),

/***/ 7446: // MODULE: ./packages/core/build/model/counted.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 reason`, `3 reasons` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3062: // MODULE: ./packages/core/build/model/digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9520);


const shape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** @throws Failure `digest-invalid` */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('digest-invalid', {
        blame: 'configuration',
        message: `Expected a digest such as sha256:<64 lower-case hex digits>, found ${describe(text)}`,
        remedy: 'Give the digest that the build printed, for example from `steps.build.outputs.digest`.',
        expected: 'sha256:<64 hex> or sha512:<128 hex>',
        found: describe(text),
    });
}
/** The digest of `bytes`. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The hex part, as DigestSets of in-toto carry it. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The first twelve hex digits: enough for a person to compare. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function describe(text) {
    return typeof text === 'string' ? JSON.stringify(text.slice(0, 160)) : typeof text;
}


/***/ }),

/***/ 9742: // MODULE: ./packages/core/build/model/duration.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `24h`, `30m`, `90s` or `14d`; undefined when it is none of these. */
function parseDuration(text) {
    const match = /^([1-9][0-9]{0,5})([smhd])$/.exec(text);
    if (match === null)
        return undefined;
    return Number(match[1]) * units[match[2]];
}
/** The largest unit that tells `milliseconds` to a person: `26h`, `14d`. */
function formatDuration(milliseconds) {
    const whole = Math.max(0, Math.round(milliseconds / 1_000));
    if (whole < 120)
        return `${whole}s`;
    if (whole < 120 * 60)
        return `${Math.round(whole / 60)}m`;
    if (whole < 72 * 3_600)
        return `${Math.round(whole / 3_600)}h`;
    return `${Math.round(whole / 86_400)}d`;
}


/***/ }),

/***/ 969: // MODULE: ./packages/core/build/model/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Severity ratings of CVSS v3/v4, and `unknown` where nobody scored. */
const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
/** How many findings there are of each severity; every severity is a key. */
function countBySeverity(findings) {
    const counts = Object.fromEntries(severities.map((severity) => [severity, 0]));
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ formatReference),
  Sh: () => (/* binding */ formatRepository),
  F2: () => (/* binding */ parseReference),
  y_: () => (/* binding */ pin),
  $t: () => (/* binding */ placeOf),
  Bd: () => (/* binding */ requirePlace)
});

// UNUSED EXPORTS: isTag, parsePinnedReference

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __nccwpck_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __nccwpck_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __nccwpck_require__(5592);
;// CONCATENATED MODULE: ./packages/core/build/model/npm-name.js

/** What the place of an npm package starts with; the registry's host and path follow. */
const npmPlace = 'npm:';
const ownRegistry = 'registry.npmjs.org';
// As npm accepts for new packages: lower case, safe in a URL, at most 214 characters.
const nameShape = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const longestName = 214;
// A version of semver or a dist-tag. A range (^1.0, 1.x || 2) names no one package.
const versionShape = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,255}$/;
const pathPart = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;
/** Reads `[//HOST[:port][/path]/]name[@version]`; `undefined` when it is none. Without a host it is npm's own registry. */
function parseNpmName(text) {
    const at = text.lastIndexOf('@');
    const start = at > 0 && text.charAt(at - 1) !== '/' ? at : undefined;
    const version = start === undefined ? undefined : text.slice(start + 1);
    const whole = text.slice(0, start);
    const { host, path, name } = whole.startsWith('//') ? apart(whole.slice(2)) : { host: ownRegistry, path: [], name: whole };
    const registry = (0,registry_host/* parseRegistryHost */.T)(host);
    if (registry === undefined || !path.every((part) => pathPart.test(part)))
        return undefined;
    if (!nameShape.test(name) || name.length > longestName)
        return undefined;
    if (version !== undefined && !versionShape.test(version))
        return undefined;
    return { registry: `${npmPlace}${[registry, ...path].join('/')}`, name, version };
}
/** The inverse of {@link parseNpmName}, without the version. */
function formatNpmName(registry, name) {
    const place = registry.slice(npmPlace.length);
    return place === ownRegistry ? `${npmPlace}${name}` : `${npmPlace}//${place}/${name}`;
}
function apart(text) {
    const [host = '', ...parts] = text.split('/');
    const isScoped = parts.at(-2)?.startsWith('@') === true;
    return { host, path: parts.slice(0, isScoped ? -2 : -1), name: parts.slice(isScoped ? -2 : -1).join('/') };
}

;// CONCATENATED MODULE: ./packages/core/build/model/release-name.js

/** What the place of a release starts with; the forge's host follows. */
const releasePlace = 'release:';
const ownForge = 'github.com';
// As GitHub accepts for accounts and repositories. It does not tell names apart by case, so there is one way to write one.
const repositoryShape = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
// git-check-ref-format(1), and of what it allows only what needs no quoting anywhere.
const tagShape = /^(?![-/.])(?!@$)(?!.*(?:\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)))[A-Za-z0-9._+@/-]{1,255}(?<![./])$/;
/** Reads `[//HOST[:port]/]owner/name[@tag]`; `undefined` when it is none. Without a host it is github.com. */
function parseReleaseName(text) {
    const at = text.indexOf('@');
    const whole = at < 0 ? text : text.slice(0, at);
    const tag = at < 0 ? undefined : text.slice(at + 1);
    const [, host = ownForge, name = ''] = /^(?:\/\/([^/]*)\/)?(.*)$/s.exec(whole) ?? [];
    const forge = (0,registry_host/* parseRegistryHost */.T)(host);
    if (forge === undefined || !repositoryShape.test(name))
        return undefined;
    if (tag !== undefined && !isReleaseTag(tag))
        return undefined;
    return { registry: `${releasePlace}${forge}`, repository: name.toLowerCase(), tag };
}
/** The inverse of {@link parseReleaseName}, without the tag. */
function formatReleaseName(registry, repository) {
    const forge = registry.slice(releasePlace.length);
    return forge === ownForge ? `${releasePlace}${repository}` : `${releasePlace}//${forge}/${repository}`;
}
/** Whether a git tag may name a release here: `v1.2.3`, `shop/v1`, `@acme/shop@1.2.3`. */
function isReleaseTag(text) {
    return tagShape.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/reference.js





// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const reference_repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const reference_tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const controls = /\p{Cc}/u;
const longestPath = 4096;
/**
 * Reads `registry/repository[:tag][@digest]`, `oci-layout:dir[:tag][@digest]`, `file:path[@digest]`,
 * `npm:[//HOST[:port][/path]/]name[@version][@digest]` and `release:[//HOST[:port]/]owner/name[@tag][@digest]`. A registry must be spelled out unless `rules` say otherwise.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
function parseReference(text, rules = {}) {
    if (text.startsWith('oci-layout:'))
        return layoutReference(text, text.slice('oci-layout:'.length));
    if (text.startsWith('file:'))
        return fileReference(text, text.slice('file:'.length));
    if (text.startsWith('npm:'))
        return npmReference(text, text.slice('npm:'.length));
    if (text.startsWith(releasePlace))
        return releaseReference(text, text.slice(releasePlace.length));
    return registryReference(text, rules);
}
/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
function parsePinnedReference(text, rules = {}) {
    const reference = parseReference(text, rules);
    if (reference.digest !== undefined)
        return pin(reference, reference.digest);
    throw new Failure('digest-required', {
        blame: 'configuration',
        message: `${text} names no digest, and a tag can move between two looks`,
        remedy: `Write ${withoutDigest(reference)}@${placeOf(reference) === 'npm' ? 'sha512' : 'sha256'}:… with the digest that the build printed.`,
    });
}
/** A tag beside a digest helps nobody to find an image, but is where a package or a release is looked for. */
function withoutDigest(reference) {
    return placeOf(reference) === 'npm' || placeOf(reference) === 'release' ? formatReference(reference) : formatRepository(reference);
}
function pin(reference, digest) {
    return { ...reference, digest };
}
/** The inverse of {@link parseReference}. */
function formatReference(reference) {
    const { tag, digest } = reference;
    const separator = ['npm', 'release'].includes(placeOf(reference)) ? '@' : ':';
    return `${formatRepository(reference)}${tag === undefined ? '' : `${separator}${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Without tag and digest: the line an artifact moves on. */
function formatRepository({ registry, repository }) {
    switch (placeOf({ registry })) {
        case 'registry':
            return `${registry}/${repository}`;
        case 'npm':
            return formatNpmName(registry, repository);
        case 'release':
            return formatReleaseName(registry, repository);
        case 'oci-layout':
        case 'file':
            return `${registry}:${repository}`;
    }
}
/** What kind of place a reference names. None of the others can be a registry's host. */
function placeOf({ registry }) {
    if (registry === 'oci-layout' || registry === 'file')
        return registry;
    if (/^(?:npm|release):[0-9]+$/.test(registry))
        return 'registry';
    if (registry.startsWith(npmPlace))
        return 'npm';
    return registry.startsWith(releasePlace) ? 'release' : 'registry';
}
/**
 * Ends what makes no sense where the artifact is, such as a scan of a package in an npm registry.
 * @throws Failure `place-unsupported`
 */
function requirePlace(reference, places, doing) {
    const place = placeOf(reference);
    if (places.includes(place))
        return;
    const expected = places.map((one) => placeNames[one]).join(' or ');
    throw new failure/* Failure */.H('place-unsupported', {
        blame: 'configuration',
        message: `${doing}: expected an artifact in ${expected}, found one in ${placeNames[place]}`,
        remedy: `Name the artifact where it is in ${expected}.`,
        expected,
        found: placeNames[place],
    });
}
const placeNames = {
    registry: 'a registry (registry.example/team/app@sha256:…)',
    'oci-layout': 'an OCI layout (oci-layout:directory@sha256:…)',
    file: 'a file (file:path@sha256:…)',
    npm: 'an npm registry (npm:name@version)',
    release: 'a release (release:owner/name@tag)',
};
function isTag(text) {
    return reference_tagShape.test(text);
}
function registryReference(text, { dockerShortNames = false }) {
    const [name, digestText, ...more] = text.split('@');
    if (name === undefined || more.length > 0)
        throw invalid(text, 'at most one @');
    const slash = name.indexOf('/');
    const host = slash < 1 ? undefined : (0,registry_host/* parseRegistryHost */.T)(name.slice(0, slash));
    const isShort = dockerShortNames && isShortName(name);
    if (host === undefined && slash < 1 && !isShort)
        throw invalid(text, 'a registry host, a slash and a repository');
    if (host === undefined && !isShort)
        throw invalid(text, 'a registry host such as ghcr.io or localhost:5000');
    const registry = host ?? 'docker.io';
    const rest = host === undefined ? name : name.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const written = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    // Docker's own images have their short names on Docker Hub only, and no other repository there has one part.
    const repository = registry === 'docker.io' && !written.includes('/') ? `library/${written}` : written;
    if (!reference_repositoryShape.test(repository) || registry.length + repository.length > 255)
        throw invalid(text, 'a lower-case repository name of at most 255 characters');
    if (tag !== undefined && !reference_tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference(registry, repository, tag, digestText === undefined ? undefined : (0,digest/* parseDigest */.m)(digestText));
}
/** A name whose first part is neither like a host nor like a digest. A word alone may have a tag, with dots. */
function isShortName(name) {
    const [first = '', ...more] = name.split('/');
    const word = more.length > 0 ? first : (first.split(':', 1)[0] ?? '');
    return !/[.:[]|^(?:localhost|sha256|sha512)$/.test(word);
}
/** A colon or an @ in the last part of the directory's name would be read as a tag or a digest, so there is none. */
function layoutReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const { parents, last } = lastPart(before);
    const [directory = '', tag, ...more] = last.split(':');
    const path = `${parents}${directory}`;
    if (more.length > 0 || last.includes('@') || !isPath(path))
        throw invalid(text, 'oci-layout:directory[:tag][@digest], the last part of the directory without : and @');
    if (tag !== undefined && !reference_tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference('oci-layout', path, tag, digest);
}
function fileReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    if (!isPath(before) || /@[^@]*:/.test(lastPart(before).last))
        throw invalid(text, 'file:path[@digest], the name of the file without @…:');
    return reference('file', before, undefined, digest);
}
function npmReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = parseNpmName(before);
    if (found === undefined)
        throw invalid(text, 'npm:name@version or npm://registry.example/path/name@version');
    return reference(found.registry, found.name, found.version, digest);
}
function releaseReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = parseReleaseName(before);
    if (found === undefined)
        throw invalid(text, 'release:owner/name@tag or release://github.example/owner/name@tag');
    return reference(found.registry, found.repository, found.tag, digest);
}
/** What is written like a digest after the last @ must be one. */
function digestAtEnd(text) {
    const at = text.lastIndexOf('@');
    const ending = text.slice(at + 1);
    if (at < 0 || !((0,digest/* isDigest */.Bc)(ending) || /^[a-z0-9+._-]+:[^/\\]*$/i.test(ending)))
        return { before: text, digest: undefined };
    return { before: text.slice(0, at), digest: (0,digest/* parseDigest */.m)(ending) };
}
function lastPart(path) {
    const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return { parents: path.slice(0, end), last: path.slice(end) };
}
/** `file://host/path` is an address, which a path is not. */
function isPath(path) {
    return path !== '' && path.length <= longestPath && path.trim() === path && !controls.test(path) && !path.startsWith('//') && path.isWellFormed();
}
function reference(registry, repository, tag, digest) {
    return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
function invalid(text, expected) {
    const found = JSON.stringify(text.slice(0, 300));
    return new failure/* Failure */.H('reference-invalid', {
        blame: 'configuration',
        message: `Not a reference to an artifact: expected ${expected}, found ${found}`,
        remedy: 'Write registry.example/team/app:tag@sha256:….',
        expected,
        found,
    });
}


/***/ }),

/***/ 5592: // MODULE: ./packages/core/build/model/registry-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRegistryHost)
/* harmony export */ });
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostShape = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?$`);
const longestHost = 253;
/** What stands before the first colon of references that are no registry: no registry's host is called so. */
const places = new Set(['oci-layout', 'file', 'npm', 'release']);
const dockerHub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * The host, with port, in lower case, exactly as requests will name it; Docker Hub's several names are one,
 * `docker.io`. `undefined` for what is no host, for what a URL parser would turn into another one, and for a single
 * word without a port, `localhost` apart, which may as well be the start of a path.
 */
function parseRegistryHost(text) {
    // Only ASCII has a lower case here: the Kelvin sign would become a k, and so a host that nobody wrote.
    const host = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!hostShape.test(host))
        return undefined;
    const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1];
    const name = port === undefined ? host : host.slice(0, -port.length - 1);
    if (name.length > longestHost || places.has(name))
        return undefined;
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
        return undefined;
    const looksLikeHost = name.includes('.') || name.includes(':') || port !== undefined || name === 'localhost';
    if (!looksLikeHost || !isAsRequested(host))
        return undefined;
    return dockerHub.has(host) ? 'docker.io' : host;
}
/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host) {
    return isKept('http', ':80', host) && isKept('https', ':443', host);
}
function isKept(scheme, ownPort, host) {
    const requested = URL.parse(`${scheme}://${host}/`)?.host;
    return requested === host || `${requested}${ownPort}` === host;
}


/***/ }),

/***/ 8080: // MODULE: ./packages/core/build/model/secret-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ strikeOut),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   xb: () => (/* binding */ writtenForms)
/* harmony export */ });
/** Shorter ones would be found in many words, and no credential is that short. */
const shortestSecret = 4;
/** A secret as texts hold it: as it is, in an address, and in JSON. */
function writtenForms(secret) {
    return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
}
/** `text` with every secret in it struck out. The longest goes first, since one may begin as another does. */
function strikeOut(text, secrets) {
    return [...secrets].toSorted((one, other) => other.length - one.length).reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 586: // MODULE: ./packages/core/build/model/strict-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qp: () => (/* binding */ parseStrictJsonObject),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);

/**
 * Parses JSON that came from outside: UTF-8 without errors or BOM, no duplicate or `__proto__` keys, bounded depth,
 * size and number of keys, no lone surrogates, integers that are exact. Whatever it accepts, `JSON.parse` reads the same.
 * @throws Failure `json-invalid` | `too-large`
 */
function parseStrictJson(bytes, limits = {}) {
    const what = limits.what ?? 'the document';
    const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes, what);
    const maxBytes = limits.maxBytes ?? 24 * 1024 * 1024;
    if ((typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength) > maxBytes)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
            blame: 'artifact',
            message: `${what} is over its limit of ${maxBytes} bytes`,
            remedy: 'Make it smaller, or refer to it by digest.',
        });
    const maxDepth = limits.maxDepth ?? 64;
    const members = new Grammar(text, what, maxDepth, false).members();
    const value = JSON.parse(text);
    // A key that comes twice is one member of what was read: only then do the two counts differ, and only then is it looked for.
    if (membersOf(value) !== members)
        new Grammar(text, what, maxDepth, true).members();
    return value;
}
/** As {@link parseStrictJson}, and the document must be an object. */
function parseStrictJsonObject(bytes, limits = {}) {
    const value = parseStrictJson(bytes, limits);
    if (isJsonObject(value))
        return value;
    throw invalid(limits.what ?? 'the document', 'expected an object', 0);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A member of what may be an object; never one of a prototype. */
function member(json, key) {
    return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
            blame: 'artifact',
            message: `${what} is not UTF-8`,
            remedy: 'Make the file again.',
            cause,
        });
    }
}
function invalid(what, why, at) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
        blame: 'artifact',
        message: `${what} is not strict JSON: ${why} (at character ${at})`,
        remedy: 'Make the file again; a document that two readers read differently is refused.',
    });
}
/** How many members the objects of a value have, all together. */
function membersOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (!isJsonObject(value))
        for (const item of value)
            members += membersOf(item);
    else
        for (const key of Object.keys(value))
            members += 1 + membersOf(value[key] ?? null);
    return members;
}
/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000;
const literals = ['true', 'false', 'null'];
const shortEscapes = new Set(Buffer.from('"\\/bfnrt'));
const longEscape = /u[0-9a-fA-F]{4}/y;
/** So many digits are always an exact integer. */
const exactDigits = 15;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const quote = 0x22;
const comma = 0x2c;
const point = 0x2e;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Checks by recursive descent and makes no values; the depth limit bounds the recursion. */
class Grammar {
    #text;
    #what;
    #maxDepth;
    /** Whether each key is held against those before it, which costs a set for each object. */
    #comparesKeys;
    #isWellFormed;
    #at = 0;
    #members = 0;
    constructor(text, what, maxDepth, comparesKeys) {
        this.#text = text;
        this.#what = what;
        this.#maxDepth = maxDepth;
        this.#comparesKeys = comparesKeys;
        this.#isWellFormed = text.isWellFormed();
    }
    /** How many members the objects of the document have, all together. @throws Failure `json-invalid` */
    members() {
        this.#value(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#invalid('expected the end');
        return this.#members;
    }
    #value(depth) {
        if (depth > this.#maxDepth)
            throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`);
        this.#skipBlanks();
        const next = this.#text.charCodeAt(this.#at);
        if (next === quote)
            this.#string();
        else if (next === openBrace)
            this.#object(depth);
        else if (next === openBracket)
            this.#array(depth);
        else if (!this.#literal())
            this.#number();
    }
    #object(depth) {
        const keys = this.#comparesKeys ? new Set() : undefined;
        let count = 0;
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBrace))
            return;
        do {
            this.#skipBlanks();
            this.#key(keys);
            count += 1;
            if (count > maxKeys)
                throw this.#invalid(`an object of more than ${maxKeys} keys`);
            this.#skipBlanks();
            if (!this.#take(colon))
                throw this.#invalid('expected :');
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBrace))
            throw this.#invalid('expected }');
        this.#members += count;
    }
    #key(keys) {
        const start = this.#at;
        const hasEscapes = this.#string();
        if (!hasEscapes && keys === undefined && !this.#text.startsWith('"__proto__"', start))
            return;
        const key = JSON.parse(this.#text.slice(start, this.#at));
        if (key === '__proto__')
            throw this.#invalid('the key "__proto__" is refused');
        if (keys?.has(key))
            throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`);
        keys?.add(key);
    }
    #array(depth) {
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBracket))
            return;
        do {
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBracket))
            throw this.#invalid('expected ]');
    }
    /** Whether the string has escapes. */
    #string() {
        const text = this.#text;
        const start = this.#at;
        if (text.charCodeAt(start) !== quote)
            throw this.#invalid('expected a string');
        let end = start + 1;
        let hasEscapes = false;
        let mayBeLone = !this.#isWellFormed;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === quote)
                break;
            if (code === backslash) {
                const length = this.#escapeAt(end + 1);
                hasEscapes = true;
                // Only an escape can bring a lone surrogate into a text that has none.
                mayBeLone ||= length > 1;
                end += 1 + length;
            }
            else if (code >= 0x20)
                end += 1;
            else
                throw this.#invalid(Number.isNaN(code) ? 'the string has no end' : 'a control character in a string');
        }
        this.#at = end + 1;
        if (mayBeLone && !JSON.parse(text.slice(start, this.#at)).isWellFormed())
            throw this.#invalid('a lone surrogate in a string');
        return hasEscapes;
    }
    /** How many characters follow the backslash. */
    #escapeAt(at) {
        if (shortEscapes.has(this.#text.charCodeAt(at)))
            return 1;
        longEscape.lastIndex = at;
        if (!longEscape.test(this.#text))
            throw this.#invalid('an unknown escape in a string');
        return longEscape.lastIndex - at;
    }
    #literal() {
        if (this.#text.charCodeAt(this.#at) <= 0x39)
            return false;
        const word = literals.find((one) => this.#text.startsWith(one, this.#at));
        this.#at += word?.length ?? 0;
        return word !== undefined;
    }
    #number() {
        if (this.#shortInteger())
            return;
        number.lastIndex = this.#at;
        const written = number.exec(this.#text)?.[0];
        if (written === undefined)
            throw this.#invalid('expected a value');
        this.#at += written.length;
        const value = Number(written);
        if (!Number.isFinite(value) || (!Number.isSafeInteger(value) && /^-?[0-9]+$/.test(written)))
            throw this.#invalid('a number that cannot be held exactly');
    }
    /** The usual case, for which a regular expression is slow. */
    #shortInteger() {
        const text = this.#text;
        let end = this.#at;
        let code = text.charCodeAt(end);
        // Of nothing, at the end, the code is NaN: neither above nor below.
        if (!(code >= 0x31 && code <= 0x39))
            return false;
        while (code >= 0x30 && code <= 0x39) {
            end += 1;
            code = text.charCodeAt(end);
        }
        if (end - this.#at > exactDigits || code === point || code === 0x45 || code === 0x65)
            return false;
        this.#at = end;
        return true;
    }
    #take(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    #skipBlanks() {
        const text = this.#text;
        let at = this.#at;
        for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = text.charCodeAt(at))
            at += 1;
        this.#at = at;
    }
    #invalid(why) {
        return invalid(this.#what, why, this.#at);
    }
}


/***/ }),

/***/ 3756: // MODULE: ./packages/core/build/predicates/fields.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* unused harmony export Fields */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(586);



/** Reads the members of a predicate, each with its type; whatever is not as expected is `statement-invalid`. */
class Fields {
    #json;
    #where;
    constructor(json, where) {
        if (!isJsonObject(json))
            throw invalid(where, 'an object', json);
        this.#json = json;
        this.#where = where;
    }
    has(key) {
        return this.#json[key] !== undefined;
    }
    text(key) {
        const value = this.#json[key];
        if (typeof value !== 'string')
            throw invalid(`${this.#where}.${key}`, 'text', value);
        return value;
    }
    optionalText(key) {
        return this.#json[key] === undefined ? undefined : this.text(key);
    }
    oneOf(key, words) {
        const value = this.text(key);
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw invalid(`${this.#where}.${key}`, words.join(' or '), value);
        return word;
    }
    /** A non-negative integer. */
    count(key) {
        const value = this.#json[key];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw invalid(`${this.#where}.${key}`, 'a non-negative integer', value);
        return value;
    }
    digest(key) {
        const value = this.#json[key];
        if (!isDigest(value))
            throw invalid(`${this.#where}.${key}`, 'a digest', value);
        return value;
    }
    /** A list of digests. */
    digests(key) {
        return this.list(key).map((item, index) => {
            if (!isDigest(item))
                throw invalid(`${this.#where}.${key}[${index}]`, 'a digest', item);
            return item;
        });
    }
    optionalDigest(key) {
        return this.#json[key] === undefined ? undefined : this.digest(key);
    }
    /** An RFC 3339 time in UTC. */
    time(key) {
        const value = this.text(key);
        const time = new Date(value);
        if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value) || Number.isNaN(time.getTime()))
            throw invalid(`${this.#where}.${key}`, 'a time such as 2026-01-31T12:00:00Z', value);
        return time;
    }
    fields(key) {
        return new Fields(this.#json[key], `${this.#where}.${key}`);
    }
    list(key) {
        const value = this.#json[key];
        if (!Array.isArray(value))
            throw invalid(`${this.#where}.${key}`, 'a list', value);
        return value;
    }
    /** A list of objects, of at most `most`. */
    lists(key, most = Infinity) {
        const items = this.list(key);
        if (items.length > most)
            throw this.unexpected(key, `a list of at most ${most}`, `${items.length} entries`);
        return items.map((item, index) => new Fields(item, `${this.#where}.${key}[${index}]`));
    }
    /** A list of texts. */
    texts(key) {
        return this.list(key).map((item, index) => {
            if (typeof item !== 'string')
                throw invalid(`${this.#where}.${key}[${index}]`, 'text', item);
            return item;
        });
    }
    /** The failure to throw for a member that has its type but not its meaning. */
    unexpected(key, expected, found) {
        return invalid(`${this.#where}.${key}`, expected, found);
    }
}
function invalid(where, expected, found) {
    return new Failure('statement-invalid', {
        blame: 'artifact',
        message: `${where} should be ${expected}, found ${JSON.stringify(found)?.slice(0, 120) ?? 'nothing'}`,
        remedy: 'Make the attestation again.',
        expected,
    });
}


/***/ }),

/***/ 8437: // MODULE: ./packages/workspace/build/read-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ readFileInside)
/* harmony export */ });
/* unused harmony exports digestOfFileInside, digestAndStartInside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3062);






/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
async function readFileInside(path, limits) {
    const { maxBytes, what } = limits;
    return await withFileInside(path, limits, async (file, size) => {
        if (size > maxBytes)
            throw tooLarge(what, path, maxBytes);
        return await readAtMost(file, maxBytes, () => tooLarge(what, path, maxBytes));
    });
}
/** The SHA-256 of a file of any size, found as {@link readFileInside} finds it. @throws Failure `file-invalid` */
async function digestOfFileInside(path, limits) {
    return (await digestAndStartInside(path, limits)).digest;
}
const startBytes = 64;
/** As {@link digestOfFileInside}, with the first 64 of the very bytes that were hashed. @throws Failure `file-invalid` */
async function digestAndStartInside(path, limits) {
    return await withFileInside(path, limits, async (file) => {
        const hash = createHash('sha256');
        let start = Buffer.alloc(0);
        const content = file.createReadStream({ autoClose: false });
        for await (const chunk of content) {
            if (start.byteLength < startBytes)
                start = Buffer.concat([start, chunk]).subarray(0, startBytes);
            hash.update(chunk);
        }
        return { digest: parseDigest(`sha256:${hash.digest('hex')}`), start: new Uint8Array(start) };
    });
}
async function withFileInside(path, { roots, what }, work) {
    if (path === '' || path.includes('\0'))
        throw invalid(what, path, 'expected a path');
    const real = await realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(roots[0] ?? '', path), what, path);
    const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)));
    if (!realRoots.some((root) => isInside(real, root)))
        throw invalid(what, path, `it lies outside ${roots.join(' and ')}`);
    // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
    const file = await opened(real, what, path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw invalid(what, path, 'it is not a regular file');
        const named = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(await realPathOf(real, what, path));
        if (named.ino !== found.ino || named.dev !== found.dev)
            throw invalid(what, path, 'it was replaced while it was read');
        return await work(file, found.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end; a file may grow while it is read, so the limit is held here too. */
async function readAtMost(file, maxBytes, overLimit) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
        if (bytesRead === 0)
            return new Uint8Array(Buffer.concat(chunks));
        total += bytesRead;
        if (total > maxBytes)
            throw overLimit();
        chunks.push(buffer.subarray(0, bytesRead));
    }
}
async function opened(real, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause);
    }
}
async function realPathOf(absolute, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (cause) {
        throw invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause);
    }
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return way !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way) && way !== '..' && !way.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('..', '/'));
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
}
function invalid(what, path, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
        remedy: 'Give the path of a regular file in the workspace.',
        cause,
    });
}
function tooLarge(what, path, maxBytes) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('too-large', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
        remedy: 'Make it smaller.',
    });
}


/***/ }),

/***/ 3379: // MODULE: ./packages/worlds/build/registries/registry-authorities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readAuthorities: () => (/* binding */ readAuthorities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9520);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8437);



const maxBytes = 1024 * 1024;
const pemCertificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/**
 * Reads certificate authorities that a person named for their registries. What is no authority is refused: a server's
 * own certificate in this place would be believed for nothing else than itself, and fail when it is renewed.
 * @throws Failure `file-invalid` | `too-large`
 */
async function readAuthorities(path, roots) {
    const text = Buffer.from(await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots, maxBytes, what: 'the certificate authorities of registry-ca (--registry-ca)' })).toString('latin1');
    const found = text.match(pemCertificate) ?? [];
    if (found.length === 0)
        throw invalid(path, 'no certificate in PEM');
    for (const pem of found)
        if (!read(path, pem).ca)
            throw invalid(path, 'a certificate that is no authority');
    return found;
}
function read(path, pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (error) {
        throw invalid(path, 'a certificate that cannot be read', error);
    }
}
function invalid(path, found, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `registry-ca (--registry-ca): expected a PEM file of certificate authorities, found ${found} in ${path}`,
        remedy: 'Name the certificate of the authority that signed the certificate of your registry.',
        expected: 'certificates of authorities (CA:TRUE)',
        found,
        cause,
    });
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(5652);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;